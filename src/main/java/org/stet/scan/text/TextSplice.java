package org.stet.scan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Passages;
import org.stet.page.WordId;

/**
 * Puts what stands in force into the text of the file; everything else stays as it was: white
 * space, indentation, blank lines, line ends. Where a word broken at a line end was joined, the
 * line ends behind the whole word. Where a whole paragraph goes, its blank lines go with it.
 */
public final class TextSplice {

  private final String source;
  private final List<SourceLine> lines;
  private final String lineEnd;
  private final Map<WordId, Correction> byFirst = new HashMap<>();
  private final List<List<SourceWord>> wordsByLine = new ArrayList<>();

  private TextSplice(TextDocument text, CorrectionLedger ledger) {
    this.source = text.source();
    this.lines = text.lines();
    this.lineEnd =
        lines.stream()
            .filter(line -> !line.endsPage(source) && line.next() > line.end())
            .findFirst()
            .map(line -> line.ending(source))
            .orElse("\n");
    Passages.of(text.document())
        .flatMap(passage -> ledger.inForce(passage).stream())
        .forEach(correction -> byFirst.put(correction.range().first(), correction));
    lines.forEach(line -> wordsByLine.add(new ArrayList<>()));
    text.words().forEach(word -> wordsByLine.get(word.line()).add(word));
  }

  /** The text of the file with the corrections of the ledger that stand in force. */
  public static String apply(TextDocument text, CorrectionLedger ledger) {
    return new TextSplice(text, ledger).joined();
  }

  private String joined() {
    SplicedLines spliced = new SplicedLines(source, lines, byFirst, lineEnd);
    List<Optional<String>> contents = spliced.of(wordsByLine);
    SplicedBlocks blocks = new SplicedBlocks();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      String ending = line.ending(source);
      if (wordsByLine.get(i).isEmpty()) {
        blocks.blank(source.substring(line.start(), line.end()), ending, line.endsPage(source));
      } else {
        if (spliced.joinedBefore(i) && ending.isEmpty()) {
          blocks.endWithoutLineEnd();
        }
        blocks.line(contents.get(i), ending, line.endsPage(source));
      }
    }
    return blocks.end();
  }
}
