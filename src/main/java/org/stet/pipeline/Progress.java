package org.stet.pipeline;

/**
 * Hears how a run gets on; called from several threads. Where texts are cleaned or outputs written
 * anew, a whole document counts as a page.
 */
public interface Progress {

  /** Nobody watches. */
  Progress SILENT =
      new Progress() {
        @Override
        public void started(int pages) {}

        @Override
        public void page(String document, PageOutcome outcome) {}

        @Override
        public void note(String message) {}
      };

  /** The number of pages in all. */
  void started(int pages);

  /** A page is through. */
  void page(String document, PageOutcome outcome);

  /** Something that a person should know. */
  void note(String message);
}
