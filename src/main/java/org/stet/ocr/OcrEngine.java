package org.stet.ocr;

import org.stet.page.Page;
import org.stet.page.image.PreparedImage;

/**
 * Reads a prepared image. One engine serves one thread at a time; {@link #close} frees what it
 * holds.
 */
public interface OcrEngine extends AutoCloseable {

  /**
   * Reads the image.
   *
   * @return regions in the engine's order, boxes on the scan, no reading order yet
   * @throws OcrException when the engine cannot read this page; the message says what to do
   */
  Page recognize(PreparedImage image);

  /** May be called more than once. */
  @Override
  void close();
}
