package org.stet.ocr.recorded;

import java.io.IOException;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.OcrException;
import org.stet.page.Page;
import org.stet.page.image.PreparedImage;

/**
 * Replays a kept reading instead of looking at the image.
 *
 * @param store where the readings stand
 */
public record RecordedEngine(ReadingStore store) implements OcrEngine {

  @Override
  public Page recognize(PreparedImage image) {
    int page = image.scan().page();
    try {
      return store.read(page);
    } catch (IOException e) {
      throw new OcrException("There is no kept reading of page " + page + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
