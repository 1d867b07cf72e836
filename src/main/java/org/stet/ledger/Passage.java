package org.stet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.ParagraphId;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.WordRange;

/**
 * A paragraph as running text over lines, columns and pages: what rules read. Words are parted by
 * one space, lines by one line feed. It knows for each character which word it comes from, also
 * after corrections have been put in.
 */
public final class Passage {

  private final ParagraphId id;
  private final Role role;
  private final List<Line> lines;
  private final List<Word> words;
  private final Map<WordId, Integer> places;
  private final String base;
  private final int[] starts;
  private final String text;
  private final List<Piece> pieces;

  private Passage(Passage origin, String text, List<Piece> pieces) {
    this.id = origin.id;
    this.role = origin.role;
    this.lines = origin.lines;
    this.words = origin.words;
    this.places = origin.places;
    this.base = origin.base;
    this.starts = origin.starts;
    this.text = text;
    this.pieces = List.copyOf(pieces);
  }

  /** The passage as it was read. */
  public Passage(ParagraphId id, Role role, List<Line> lines) {
    this.id = id;
    this.role = role;
    this.lines = List.copyOf(lines);
    this.words = lines.stream().flatMap(line -> line.words().stream()).toList();
    this.places = new HashMap<>();
    this.starts = new int[words.size()];
    StringBuilder joined = new StringBuilder();
    int place = 0;
    for (Line line : lines) {
      joined.append(joined.isEmpty() ? "" : "\n");
      for (int i = 0; i < line.words().size(); i++, place++) {
        Word word = line.words().get(i);
        joined.append(i == 0 ? "" : " ");
        starts[place] = joined.length();
        places.put(word.id(), place);
        joined.append(word.text());
      }
    }
    this.base = joined.toString();
    this.text = base;
    this.pieces = List.of(new Piece(0, base.length(), 0, words.size() - 1, Optional.empty()));
  }

  public ParagraphId id() {
    return id;
  }

  public Role role() {
    return role;
  }

  public List<Line> lines() {
    return lines;
  }

  /** The words as they were read. */
  public List<Word> words() {
    return words;
  }

  /** The text with the corrections that have been put in. */
  public String text() {
    return text;
  }

  /** The text as it was read. */
  public String original() {
    return base;
  }

  /** The words as they were read that stand behind a stretch of the text. */
  public List<Word> wordsAt(int start, int end) {
    Span span = span(start, end);
    return words.subList(span.first(), span.last() + 1);
  }

  /** This passage as it was read, with other corrections put in. */
  public Passage with(List<Correction> corrections) {
    List<Correction> sorted =
        corrections.stream()
            .sorted(Comparator.comparingInt((Correction c) -> place(c.range().first())))
            .toList();
    StringBuilder joined = new StringBuilder();
    List<Piece> made = new ArrayList<>();
    int next = 0;
    for (Correction correction : sorted) {
      int first = place(correction.range().first());
      int last = place(correction.range().last());
      if (first < next) {
        throw new IllegalArgumentException("corrections overlap at " + correction.range());
      }
      keep(next, first - 1, joined, made);
      separate(first, joined);
      int start = joined.length();
      joined.append(correction.after());
      made.add(new Piece(start, joined.length(), first, last, Optional.of(correction)));
      next = last + 1;
    }
    keep(next, words.size() - 1, joined, made);
    return new Passage(this, joined.toString(), made);
  }

  private void keep(int first, int last, StringBuilder joined, List<Piece> made) {
    if (first > last) {
      return;
    }
    separate(first, joined);
    int start = joined.length();
    joined.append(base, starts[first], endOf(last));
    made.add(new Piece(start, joined.length(), first, last, Optional.empty()));
  }

  /** Puts the white space of the reading before a word, unless nothing stands before it. */
  private void separate(int place, StringBuilder joined) {
    if (!joined.isEmpty() && !Character.isWhitespace(joined.charAt(joined.length() - 1))) {
      joined.append(base.charAt(starts[place] - 1));
    }
  }

  /**
   * A correction of a stretch of the text. It grows to whole words, and to the whole of any earlier
   * correction that it touches, which it then supersedes.
   *
   * @param start offset in {@link #text}
   * @param end offset in {@link #text}, exclusive
   * @param after what should stand there
   */
  public Correction propose(
      int start,
      int end,
      String after,
      String ruleId,
      Phase phase,
      Confidence confidence,
      String reason,
      Map<String, String> evidence) {
    Span span = span(start, end);
    String whole = text.substring(span.start(), start) + after + text.substring(end, span.end());
    Word first = words.get(span.first());
    Word last = words.get(span.last());
    return Correction.of(
        new WordRange(first.id(), last.id(), 0, last.text().length()),
        base.substring(starts[span.first()], endOf(span.last())),
        whole,
        ruleId,
        phase,
        confidence,
        reason,
        evidence,
        span.supersedes());
  }

  /** True when both words of the range stand here, in order. */
  public boolean holds(WordRange range) {
    return places.containsKey(range.first())
        && places.containsKey(range.last())
        && place(range.first()) <= place(range.last());
  }

  /** True when the two ranges of this passage share a word. */
  public boolean overlap(WordRange one, WordRange other) {
    return place(one.first()) <= place(other.last()) && place(other.first()) <= place(one.last());
  }

  /** Where a word begins in {@link #original}. */
  public int startOf(WordId word) {
    return starts[place(word)];
  }

  /** The reading of a range, as it would stand in {@link Correction#before}. */
  public String reading(WordRange range) {
    return base.substring(starts[place(range.first())], endOf(place(range.last())));
  }

  List<Piece> pieces() {
    return pieces;
  }

  private int place(WordId word) {
    Integer place = places.get(word);
    if (place == null) {
      throw new IllegalArgumentException(word + " does not stand in this passage");
    }
    return place;
  }

  private int endOf(int place) {
    return starts[place] + words.get(place).text().length();
  }

  private Span span(int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException("no such stretch: " + start + " to " + end);
    }
    List<Span> touched = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.end() >= start && piece.start() <= end) {
        touchedBy(piece, start, end).ifPresent(touched::add);
      }
    }
    return touched.stream().reduce(Span::union).orElseThrow();
  }

  private Optional<Span> touchedBy(Piece piece, int start, int end) {
    if (piece.start() == piece.end() && (start >= piece.end() || end <= piece.start())) {
      return Optional.empty(); // removed words beside the stretch have no part in it
    }
    if (piece.correction().isPresent()) {
      return Optional.of(
          new Span(
              piece.start(),
              piece.end(),
              piece.first(),
              piece.last(),
              List.of(piece.correction().get().id())));
    }
    int shift = starts[piece.first()] - piece.start();
    int first = piece.first();
    while (first < piece.last() && endOf(first) - shift < start) {
      first++;
    }
    int last = piece.last();
    while (last > first && starts[last] - shift > end) {
      last--;
    }
    return Optional.of(
        new Span(starts[first] - shift, endOf(last) - shift, first, last, List.of()));
  }

  /**
   * A stretch of the text: as read, or one correction's.
   *
   * @param first place of its first word among the words as read
   * @param last place of its last word
   */
  record Piece(int start, int end, int first, int last, Optional<Correction> correction) {}

  private record Span(int start, int end, int first, int last, List<String> supersedes) {
    Span union(Span other) {
      List<String> all = new ArrayList<>(supersedes);
      all.addAll(other.supersedes);
      return new Span(
          Math.min(start, other.start),
          Math.max(end, other.end),
          Math.min(first, other.first),
          Math.max(last, other.last),
          all);
    }
  }
}
