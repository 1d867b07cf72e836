package org.stet.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.stet.ocr.OcrEngine;
import org.stet.output.DocumentTarget;
import org.stet.page.Page;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

/**
 * Takes one page from its scan to its kept reading: scan, image, segment, ocr. A page that brings
 * good text along is not read again.
 *
 * @param prepare turns, straightens and cleans
 * @param segment finds what is to be read
 * @param intermediates keeps what goes to OCR, where {@code --keep-intermediates} asks for it
 * @param good whether the text that a page brings along stays
 */
record PageReader(
    Preparation prepare,
    UnaryOperator<PreparedImage> segment,
    Intermediates intermediates,
    Predicate<Page> good) {

  /** Makes an image ready. */
  @FunctionalInterface
  interface Preparation {
    PreparedImage prepare(ScanImage scan);
  }

  /** Gets what the page's file has of it. */
  interface Opening {
    ScanImage open() throws IOException;

    /** The text that it brings along. */
    default Optional<Page> text() throws IOException {
      return Optional.empty();
    }
  }

  /** Keeps the reading. */
  @FunctionalInterface
  interface Keeping {
    void keep(Page page) throws IOException;
  }

  /** Sees what went to OCR. */
  @FunctionalInterface
  interface Intermediates {
    void show(PreparedImage image, DocumentTarget target) throws IOException;
  }

  /** Never throws: a page that cannot be read is an outcome like any other. */
  PageOutcome read(
      int number, Opening opening, DocumentTarget target, OcrEngine engine, Keeping keeping) {
    long start = System.nanoTime();
    String stage = "scan";
    try {
      Optional<Page> own = opening.text().filter(good);
      if (own.isPresent()) {
        keeping.keep(own.get());
        return Outcomes.done(own.get(), (System.nanoTime() - start) / 1e9);
      }
      ScanImage scan = opening.open();
      stage = "image";
      PreparedImage prepared = prepare.prepare(scan);
      stage = "segment";
      PreparedImage segmented = segment.apply(prepared);
      intermediates.show(segmented, target);
      stage = "ocr";
      Page page = engine.recognize(segmented);
      stage = "keep";
      keeping.keep(page);
      return Outcomes.done(page, (System.nanoTime() - start) / 1e9);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Outcomes.failed(number, stage, e, Optional.empty());
    }
  }
}
