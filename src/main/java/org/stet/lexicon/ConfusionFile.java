package org.stet.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code confusions.tsv}: what was read, what was meant, how often, and its cost, parted by tabs.
 * Lines that start with {@code #} and a blank are comments.
 */
public final class ConfusionFile {
  private static final int COLUMNS = 4;
  private static final int LONGEST = 3;
  private static final String HEAD =
      "# What readings make of letters: read, meant, how often it was seen, -ln P(read | meant).\n"
          + "# Learned with `stet learn-confusions` from pairs of a reading and its transcription.\n";

  private ConfusionFile() {}

  /**
   * Reads the table.
   *
   * @throws DictionaryException naming the line that cannot be read
   */
  public static List<Confusion> parse(String file, String content) {
    List<Confusion> confusions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new DictionaryException(
            file,
            number,
            "needs four columns parted by tabs: read, meant, how often, cost; not " + cells.length);
      }
      if (!seen.add(cells[0] + "\t" + cells[1])) {
        throw new DictionaryException(
            file, number, "\"" + cells[0] + "\" for \"" + cells[1] + "\" stands here twice");
      }
      confusions.add(confusion(file, number, cells));
    }
    return confusions;
  }

  private static Confusion confusion(String file, int line, String[] cells) {
    if (cells[0].length() > LONGEST || cells[1].length() > LONGEST) {
      throw new DictionaryException(file, line, "at most three letters stand for three others");
    }
    if (cells[0].equals(cells[1])) {
      throw new DictionaryException(file, line, "what was read and what was meant are the same");
    }
    try {
      double cost = Double.parseDouble(cells[3]);
      if (cost > 0) {
        return new Confusion(cells[0], cells[1], Integer.parseInt(cells[2]), cost);
      }
      throw new DictionaryException(file, line, "the cost must be above 0, not " + cells[3]);
    } catch (NumberFormatException e) {
      throw new DictionaryException(
          file, line, "how often and cost must be numbers: " + cells[2] + ", " + cells[3]);
    }
  }

  /** The table as text, the most frequent first. */
  public static String format(List<Confusion> confusions) {
    StringBuilder out = new StringBuilder(HEAD);
    confusions.stream()
        .sorted(
            Comparator.comparingInt((Confusion c) -> -c.count())
                .thenComparing(Confusion::read)
                .thenComparing(Confusion::meant))
        .forEach(
            c ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.2f\n",
                        c.read(),
                        c.meant(),
                        c.count(),
                        c.cost())));
    return out.toString();
  }
}
