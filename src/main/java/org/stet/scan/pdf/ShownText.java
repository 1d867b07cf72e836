package org.stet.scan.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what a page shows, seen or unseen, as blocks of lines of words in the file's order. */
final class ShownText extends PDFTextStripper {

  private final List<List<List<ShownWord>>> blocks = new ArrayList<>();
  private List<List<ShownWord>> lines = new ArrayList<>();
  private List<ShownWord> line = new ArrayList<>();
  private List<TextPosition> word = new ArrayList<>();

  List<List<List<ShownWord>>> blocks(PDDocument pdf, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    writeText(pdf, Writer.nullWriter());
    endBlock();
    return blocks;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      if (position.getUnicode().isBlank()) {
        endWord();
      } else {
        word.add(position);
        // A sign may say a whole word with the space after it.
        if (Character.isWhitespace(
            position.getUnicode().codePointBefore(position.getUnicode().length()))) {
          endWord();
        }
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    endWord();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endBlock();
  }

  private void endWord() {
    StringBuilder text = new StringBuilder();
    word.forEach(sign -> text.append(sign.getUnicode().replaceAll("\\s+", "")));
    if (!text.isEmpty()) {
      line.add(new ShownWord(text.toString(), word));
    }
    word = new ArrayList<>();
  }

  private void endLine() {
    endWord();
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }

  private void endBlock() {
    endLine();
    if (!lines.isEmpty()) {
      blocks.add(lines);
      lines = new ArrayList<>();
    }
  }
}
