package org.stet.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the words of a corpus, in order, for {@link LanguageModelBuilder}: one paragraph a line,
 * lines that start with {@code ####} are skipped. The same text always gives the same counts.
 */
public final class NgramCounter {
  private final Map<String, Integer> provisional = new HashMap<>();
  private final List<int[]> tallies = new ArrayList<>();
  private int[] stream = new int[1 << 20];
  private int length;

  /** Starts empty. */
  public NgramCounter() {
    provisionalId("<unk>");
    provisionalId("<s>");
    provisionalId(LanguageModel.NUMBER_WORD);
  }

  /** Counts all lines of a text. */
  public void count(BufferedReader text) throws IOException {
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      if (!line.isBlank() && !line.startsWith("####")) {
        countParagraph(line);
      }
    }
  }

  private void countParagraph(String line) {
    append(LanguageModel.START);
    String[] tokens = line.strip().split("\\s+");
    boolean starts = true;
    for (int i = 0; i < tokens.length; i++) {
      for (String part : parts(tokens[i])) {
        starts = countWord(part, starts) && starts;
      }
      if (i + 1 < tokens.length && WordForms.sentenceEnds(tokens[i], tokens[i + 1])) {
        append(LanguageModel.START);
        starts = true;
      }
    }
  }

  /** Returns whether the sentence has still no word. */
  private boolean countWord(String part, boolean starts) {
    String word = WordForms.fold(part);
    if (word.isEmpty()) {
      return true;
    }
    int id = provisionalId(word);
    append(id);
    int[] tally = tallies.get(id);
    tally[0]++;
    if (!starts) {
      tally[1]++;
      tally[2] += Character.isUpperCase(part.codePointAt(firstLetter(part))) ? 1 : 0;
    }
    return false;
  }

  private static int firstLetter(String part) {
    int i = 0;
    while (!Character.isLetterOrDigit(part.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The words of a compound. */
  static List<String> parts(String token) {
    List<String> parts = new ArrayList<>(2);
    int from = 0;
    for (int i = 0; i <= token.length(); i++) {
      if (i == token.length() || WordForms.isDash(token.charAt(i))) {
        if (i > from) {
          parts.add(token.substring(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private int provisionalId(String word) {
    Integer known = provisional.get(word);
    if (known != null) {
      return known;
    }
    int id = tallies.size();
    provisional.put(word, id);
    tallies.add(new int[3]);
    return id;
  }

  private void append(int id) {
    if (length == stream.length) {
      stream = Arrays.copyOf(stream, length + length / 2);
    }
    stream[length++] = id;
  }

  /**
   * The words seen at least {@code least} times, and those of the {@code dictionary} (folded)
   * however rare, most frequent first; and the corpus as their ids.
   */
  Counted finish(int least, Set<String> dictionary) {
    dictionary.forEach(this::provisionalId);
    List<String> kept = new ArrayList<>();
    provisional.forEach(
        (word, id) -> {
          boolean plain =
              word.chars()
                  .allMatch(c -> Character.isLetter(c) || c == '\'' || c == '.' || c == '&');
          if (id > LanguageModel.NUMBER
              && plain
              && (tallies.get(id)[0] >= least || dictionary.contains(word))) {
            kept.add(word);
          }
        });
    Comparator<String> byCount = Comparator.comparingInt(w -> -tallies.get(provisionalId(w))[0]);
    kept.sort(byCount.thenComparing(Comparator.naturalOrder()));
    int[] renumber = new int[tallies.size()];
    renumber[LanguageModel.START] = LanguageModel.START;
    renumber[LanguageModel.NUMBER] = LanguageModel.NUMBER;
    List<String> words = new ArrayList<>(List.of("<unk>", "<s>", LanguageModel.NUMBER_WORD));
    byte[] capitals = new byte[kept.size() + 3];
    for (String word : kept) {
      int old = provisionalId(word);
      int[] tally = tallies.get(old);
      renumber[old] = words.size();
      capitals[words.size()] =
          (byte) Math.round(LanguageModel.CAPITAL_SHARES * (tally[2] + 0.2) / (tally[1] + 1.0));
      words.add(word);
    }
    int[] ids = new int[length];
    for (int i = 0; i < length; i++) {
      ids[i] = renumber[stream[i]];
    }
    return new Counted(words, capitals, ids);
  }

  /** A corpus as ids of its words. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Counted(List<String> words, byte[] capitals, int[] ids) {}
}
