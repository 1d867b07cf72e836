package org.stet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.page.Word;

/**
 * A passage with what stands in force.
 *
 * @param passage the text, corrected
 */
public record EditionPassage(Passage passage) {

  private static final Pattern TOKEN = Pattern.compile("\\S+");

  /** The corrected paragraphs, one string each without line breaks; none where all was removed. */
  public List<String> paragraphs() {
    return Pattern.compile("\\n\\n+")
        .splitAsStream(passage.text())
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** The corrected words in reading order. */
  public List<EditionWord> words() {
    List<EditionWord> words = new ArrayList<>();
    for (Passage.Piece piece : passage.pieces()) {
      List<Word> sources = passage.words().subList(piece.first(), piece.last() + 1);
      if (piece.correction().isEmpty()) {
        sources.forEach(
            w -> words.add(new EditionWord(w.text(), whole(List.of(w)), Optional.empty())));
      } else {
        words.addAll(corrected(piece.correction().get(), sources));
      }
    }
    return words;
  }

  private static List<EditionWord> corrected(Correction correction, List<Word> sources) {
    List<EditionWord> words = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(correction.after());
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    double printed = sources.stream().mapToInt(w -> w.text().length()).sum();
    double length = tokens.stream().mapToInt(String::length).sum();
    double from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      double to = from + tokens.get(i).length() / length;
      List<EditionWord.Part> parts =
          tokens.size() == sources.size()
              ? whole(List.of(sources.get(i)))
              : tokens.size() == 1 ? whole(sources) : shares(sources, from * printed, to * printed);
      words.add(new EditionWord(tokens.get(i), parts, Optional.of(correction)));
      from = to;
    }
    return words;
  }

  private static List<EditionWord.Part> whole(List<Word> sources) {
    return sources.stream().map(word -> new EditionWord.Part(word, 0, 1)).toList();
  }

  /** The parts of the words that lie between two offsets of their joined characters. */
  private static List<EditionWord.Part> shares(List<Word> sources, double from, double to) {
    List<EditionWord.Part> parts = new ArrayList<>();
    double start = 0;
    for (Word word : sources) {
      double length = word.text().length();
      double left = Math.max(0, (from - start) / length);
      double right = Math.min(1, (to - start) / length);
      // A sliver is rounding, or a sign that moved to its neighbour; it would tear the word.
      if (right - left > 0.15 || (right > left && right - left > 0.5 * (to - from) / length)) {
        parts.add(new EditionWord.Part(word, left, right));
      }
      start += length;
    }
    return parts.isEmpty() ? whole(List.of(sources.get(0))) : parts;
  }
}
