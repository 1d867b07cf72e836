package org.stet.scan.text;

import java.util.Optional;

/**
 * Writes the lines that are left, block by block. A block of which nothing is left takes the blank
 * lines before it along; at the start of a page those behind it.
 */
final class SplicedBlocks {

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder blanks = new StringBuilder();
  private boolean textOnPage;
  private boolean inBlock;
  private boolean leftOfBlock;
  private boolean skipBlanks;

  void blank(String content, String ending, boolean endsPage) {
    endBlock();
    if (endsPage) {
      out.append(blanks).append(content).append(ending);
      startPage();
    } else if (!skipBlanks) {
      blanks.append(content).append(ending);
    }
  }

  /**
   * @param content empty where nothing is left of the line
   */
  void line(Optional<String> content, String ending, boolean endsPage) {
    inBlock = true;
    content.ifPresent(
        kept -> {
          skipBlanks = false;
          out.append(blanks).append(kept).append(ending);
          blanks.setLength(0);
          leftOfBlock = true;
          textOnPage = true;
        });
    if (endsPage) {
      endBlock();
      if (content.isEmpty()) {
        out.append(blanks).append(ending);
      }
      startPage();
    }
  }

  private void endBlock() {
    if (inBlock && !leftOfBlock) {
      blanks.setLength(0);
      skipBlanks = !textOnPage;
    }
    inBlock = false;
    leftOfBlock = false;
  }

  private void startPage() {
    blanks.setLength(0);
    textOnPage = false;
    skipBlanks = false;
  }

  /** The file's last line has joined the one before, and had no line end. */
  void endWithoutLineEnd() {
    while (!out.isEmpty()
        && (out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == '\r')) {
      out.setLength(out.length() - 1);
    }
  }

  /** All that was written. */
  String end() {
    endBlock();
    return out.append(blanks).toString();
  }
}
