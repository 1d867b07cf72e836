package org.stet.xml;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page in somebody's OCR file.
 *
 * @param number from 1, in the order of the file
 * @param width in the file's own unit; 0 where it does not tell
 * @param height in the file's own unit
 * @param blocks those with words, in the order of the file
 */
public record OcrSheet(int number, double width, double height, List<OcrBlock> blocks) {

  public OcrSheet {
    blocks = List.copyOf(blocks);
  }

  /** The words in the order in which they are counted. */
  public Stream<OcrWord> words() {
    return lines().flatMap(line -> line.words().stream());
  }

  public Stream<OcrLine> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream());
  }
}
