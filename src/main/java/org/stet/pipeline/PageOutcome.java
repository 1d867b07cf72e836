package org.stet.pipeline;

import java.util.Map;

/** What became of one page; a bad page never stops a run. */
public sealed interface PageOutcome {

  /** Place in its document, from 1. */
  int page();

  /**
   * The page was read, now or on an earlier run.
   *
   * @param words as read
   * @param confidence mean of its words, 0..1
   * @param seconds from opening the scan to the kept reading; 0 where the reading was there
   * @param steps what was done to the image
   */
  record Done(int page, int words, double confidence, double seconds, Map<String, String> steps)
      implements PageOutcome {

    public Done {
      steps = Map.copyOf(steps);
    }
  }

  /**
   * The page could not be read.
   *
   * @param stage scan, image, segment, ocr, repair or output
   * @param cause what went wrong, for a person
   * @param hint what to do about it
   */
  record Failed(int page, String stage, String cause, String hint) implements PageOutcome {}
}
