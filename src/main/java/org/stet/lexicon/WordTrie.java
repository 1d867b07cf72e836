package org.stet.lexicon;

import java.util.Arrays;

/** The words of a language model by their letters, for searches that may misread some of them. */
public final class WordTrie {
  /** Probabilities are told in whole numbers, so many a unit of ln P. */
  public static final int UNIT = 1024;

  /** The node before the first letter. */
  public static final int ROOT = 0;

  private static final int LETTERS = 26;

  /** The bit of all marks and other letters in {@link #next}. */
  public static final int OTHER = 1 << LETTERS;

  /** The bit in {@link #next} that says that a word ends. */
  public static final int END = OTHER << 1;

  /** So many numbers a node, side by side in {@link #nodes}: a walk asks for all of them. */
  private static final int NUMBERS = 4;

  private static final int FIRST_CHILD = 0;

  /**
   * Which of the letters a to z lead on from a node, above them how many marks come first, and
   * whether any mark or letter with an accent leads on.
   */
  private static final int LETTERS_ON = 1;

  private static final int OTHER_ON = 1 << 31;

  private static final int WORD = 2;
  private static final int BEST_BELOW = 3;

  private final int[] nodes;
  private final char[] labels;

  /** All words of the model that are no markers. */
  public WordTrie(LanguageModel model) {
    int[] ids = new int[model.size() - 3];
    Integer[] order = new Integer[ids.length];
    Arrays.setAll(order, i -> i + 3);
    Arrays.sort(order, (a, b) -> model.word(a).compareTo(model.word(b)));
    Arrays.setAll(ids, i -> order[i]);
    Builder builder = new Builder(model, ids);
    builder.expand(ROOT, 0, ids.length, 0);
    this.labels = Arrays.copyOf(builder.labels, builder.nodes);
    this.nodes = new int[NUMBERS * builder.nodes];
    for (int node = builder.nodes - 1; node >= 0; node--) {
      nodes[NUMBERS * node + FIRST_CHILD] = builder.first[node];
      fill(node, builder.ends[node], builder.words[node], model);
    }
  }

  private void fill(int node, int end, int word, LanguageModel model) {
    int best = word < 0 ? -99 * UNIT : (int) Math.round(UNIT * model.logFrequency(word));
    int letters = 0;
    for (int child = firstChild(node); child < end; child++) {
      best = Math.max(best, bestBelow(child));
      int bit = bit(labels[child]);
      letters |= bit == 0 ? OTHER_ON : bit;
      letters += labels[child] < 'a' ? 1 << LETTERS : 0;
    }
    nodes[NUMBERS * node + LETTERS_ON] = letters;
    nodes[NUMBERS * node + WORD] = word;
    nodes[NUMBERS * node + BEST_BELOW] = best;
  }

  /** The first child of a node; its siblings follow it. */
  public int firstChild(int node) {
    return nodes[NUMBERS * node + FIRST_CHILD];
  }

  /** One past the last child of a node: what is below the first of them follows at once. */
  public int endOfChildren(int node) {
    int first = firstChild(node);
    return nodes[NUMBERS * node + LETTERS_ON] == 0 ? first : firstChild(first);
  }

  /** The letter that leads to a node. */
  public char label(int node) {
    return labels[node];
  }

  /** The id of the word that ends at the node, negative where none does. */
  public int word(int node) {
    return nodes[NUMBERS * node + WORD];
  }

  /** ln P of the most frequent word at or below the node, in parts of {@link #UNIT}. */
  public int bestBelow(int node) {
    return nodes[NUMBERS * node + BEST_BELOW];
  }

  /** The child by that letter, negative where there is none. */
  public int child(int node, char letter) {
    int bit = bit(letter);
    if (bit == 0) {
      return scan(node, letter);
    }
    return (nodes[NUMBERS * node + LETTERS_ON] & bit) == 0 ? -1 : childBy(node, bit);
  }

  /** The child by the letter of that {@link #bit}, one of those that lead on. */
  public int childBy(int node, int bit) {
    int mask = nodes[NUMBERS * node + LETTERS_ON];
    int marks = (mask & ~OTHER_ON) >>> LETTERS;
    return firstChild(node) + marks + Integer.bitCount(mask & bit - 1);
  }

  /** Marks and letters with accents are few. */
  private int scan(int node, char letter) {
    for (int child = firstChild(node); child < endOfChildren(node); child++) {
      if (labels[child] == letter) {
        return child;
      }
    }
    return -1;
  }

  /** Which of the letters a to z lead on from a node, each as its {@link #bit}. */
  public int letters(int node) {
    return nodes[NUMBERS * node + LETTERS_ON] & (1 << LETTERS) - 1;
  }

  /**
   * What may come after a node: {@link #letters}, {@link #OTHER} for marks and other letters, and
   * {@link #END} where a word ends.
   */
  public int next(int node) {
    int mask = nodes[NUMBERS * node + LETTERS_ON];
    int other = mask < 0 ? OTHER : 0;
    return mask & OTHER - 1 | other | (word(node) >= 0 ? END : 0);
  }

  /** The bit of a letter from a to z, 0 for others. */
  public static int bit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
  }

  /**
   * Lays nodes out depth first, but children side by side: what a walk comes to next is near by in
   * memory.
   */
  private static final class Builder {
    private final LanguageModel model;
    private final int[] ids;
    private int[] first = new int[1 << 20];
    private int[] ends = new int[1 << 20];
    private int[] words = new int[1 << 20];
    private char[] labels = new char[1 << 20];
    private int nodes = 1;

    Builder(LanguageModel model, int[] ids) {
      this.model = model;
      this.ids = ids;
    }

    /** Places what is below a node: words from one to another, which begin alike so far. */
    void expand(int node, int from, int end, int depth) {
      boolean isWord = from < end && model.word(ids[from]).length() == depth;
      int start = isWord ? from + 1 : from;
      words[node] = isWord ? ids[from] : -1;
      first[node] = nodes;
      for (int i = start; i < end; i = alike(i, end, depth)) {
        grow();
        labels[nodes++] = letter(i, depth);
      }
      ends[node] = nodes;
      int child = first[node];
      for (int i = start; i < end; ) {
        int next = alike(i, end, depth);
        expand(child++, i, next, depth + 1);
        i = next;
      }
    }

    private char letter(int i, int depth) {
      return model.word(ids[i]).charAt(depth);
    }

    /** One past the last word with the same letter there. */
    private int alike(int from, int end, int depth) {
      char letter = letter(from, depth);
      int i = from;
      while (i < end && letter(i, depth) == letter) {
        i++;
      }
      return i;
    }

    private void grow() {
      if (nodes == labels.length) {
        int larger = 2 * nodes;
        first = Arrays.copyOf(first, larger);
        ends = Arrays.copyOf(ends, larger);
        words = Arrays.copyOf(words, larger);
        labels = Arrays.copyOf(labels, larger);
      }
    }
  }
}
