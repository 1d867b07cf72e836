package org.stet.xml;

import java.util.List;

/**
 * A block of text in somebody's OCR file.
 *
 * @param tag its element
 * @param lines those with words, top to bottom
 */
public record OcrBlock(Tag tag, List<OcrLine> lines) {

  public OcrBlock {
    lines = List.copyOf(lines);
  }
}
