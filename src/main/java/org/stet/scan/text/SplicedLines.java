package org.stet.scan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.page.WordId;

/** Rewrites lines word by word; the white space between the words that stay is the file's own. */
final class SplicedLines {

  private final String source;
  private final List<SourceLine> lines;
  private final Map<WordId, Correction> byFirst;
  private final String lineEnd;

  /** The correction that the next words belong to, until its last word has passed. */
  private Optional<Correction> current = Optional.empty();

  private final BitSet joinedBefore = new BitSet();

  /** True where the paragraph above, as written, ends right before the next line. */
  private boolean freshLine = true;

  SplicedLines(
      String source, List<SourceLine> lines, Map<WordId, Correction> byFirst, String lineEnd) {
    this.source = source;
    this.lines = lines;
    this.byFirst = byFirst;
    this.lineEnd = lineEnd;
  }

  /** The new content of every line; none where no word of it is left. */
  List<Optional<String>> of(List<List<SourceWord>> wordsByLine) {
    List<Optional<String>> contents = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<SourceWord> words = wordsByLine.get(i);
      Optional<String> content = words.isEmpty() ? Optional.empty() : content(i, words);
      freshLine = words.isEmpty() || (content.isEmpty() && freshLine);
      contents.add(content);
    }
    return contents;
  }

  /** True when all words of that line have joined the line before. */
  boolean joinedBefore(int line) {
    return joinedBefore.get(line);
  }

  private Optional<String> content(int number, List<SourceWord> words) {
    SourceLine line = lines.get(number);
    StringBuilder out = new StringBuilder();
    Optional<String> heldGap = Optional.empty();
    int previous = line.start();
    boolean joinsBefore = false;
    for (SourceWord word : words) {
      String gap = heldGap.orElse(source.substring(previous, word.start()));
      Optional<Correction> starting = Optional.ofNullable(byFirst.get(word.id()));
      current = starting.isPresent() ? starting : current;
      String asRead = current.isPresent() ? "" : source.substring(word.start(), word.end());
      String text = starting.map(Correction::after).orElse(asRead);
      joinsBefore |= starting.isEmpty() && current.map(c -> !c.after().isBlank()).orElse(false);
      if (text.isBlank()) {
        boolean deletedAtStart =
            out.isEmpty() && current.map(c -> c.after().isBlank()).orElse(false);
        heldGap = Optional.of(deletedAtStart ? "" : gap);
      } else {
        put(gap, text, out);
        heldGap = Optional.empty();
      }
      current = current.filter(c -> !c.range().last().equals(word.id()));
      previous = word.end();
    }
    joinedBefore.set(number, joinsBefore && out.isEmpty());
    return out.isEmpty()
        ? Optional.empty()
        : Optional.of(out + source.substring(previous, line.end()));
  }

  private void put(String gap, String text, StringBuilder out) {
    boolean breaksBefore = text.startsWith("\n");
    if (!breaksBefore) {
      out.append(gap);
    } else if (!out.isEmpty()) {
      out.append(lineEnd).append(lineEnd);
    } else if (!freshLine) {
      out.append(lineEnd);
    }
    out.append(text.strip().replaceAll("\n\n+", "\n\n").replace("\n", lineEnd));
  }
}
