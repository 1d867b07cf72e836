package org.stet.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The confusions by what was read, for searches that go along a reading. */
public final class ConfusionTable {
  static final Rule[] NONE = {};

  private final Map<String, Rule[]> rules;

  /** Indexes the confusions. */
  public ConfusionTable(List<Confusion> confusions) {
    this.rules =
        confusions.stream()
            .filter(c -> c.meant().chars().allMatch(m -> Character.isLetter(m) || m == '\''))
            .sorted(Comparator.comparingDouble(Confusion::cost))
            .map(c -> Map.entry(c.read(), Rule.of(c)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(
                        Map.Entry::getValue,
                        Collectors.collectingAndThen(Collectors.toList(), l -> l.toArray(NONE)))));
  }

  /** What may have been meant where this was read, the cheapest first. */
  Rule[] meantBy(String read) {
    return rules.getOrDefault(read, NONE);
  }

  /**
   * Reads {@code read TAB meant TAB count TAB cost} lines; {@code #} starts a comment.
   *
   * @throws IOException naming the line that cannot be read
   */
  public static List<Confusion> parse(BufferedReader text, String name) throws IOException {
    List<Confusion> confusions = new ArrayList<>();
    int number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        confusions.add(
            new Confusion(
                cells[0], cells[1], Integer.parseInt(cells[2]), Double.parseDouble(cells[3])));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IOException(
            name + ":" + number + ": expected read, meant, count and cost with tabs between", e);
      }
    }
    return confusions;
  }

  /** Writes what {@link #parse} reads, the most frequent first. */
  public static String format(List<Confusion> confusions) {
    StringBuilder out =
        new StringBuilder(
            "# What readings make of letters: read, meant, how often it was seen, -ln P(read | meant).\n"
                + "# Learned with `stet learn-confusions` from pairs of a reading and its transcription.\n");
    confusions.stream()
        .sorted(
            java.util.Comparator.comparingInt((Confusion c) -> -c.count())
                .thenComparing(Confusion::meant)
                .thenComparing(Confusion::read))
        .forEach(
            c ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.2f%n",
                        c.read(),
                        c.meant(),
                        c.count(),
                        c.cost())));
    return out.toString().replace("\r", "");
  }

  /** Where the meant letters stand by their case. */
  enum Case {
    LOWER,
    INITIAL,
    UPPER
  }

  /**
   * A confusion as a step of a search.
   *
   * @param meant what was printed, in lower case
   */
  record Rule(String meant, Case letters, float cost) {
    static Rule of(Confusion confusion) {
      String meant = confusion.meant();
      String lower = meant.toLowerCase(Locale.ROOT);
      Case letters =
          meant.equals(lower)
              ? Case.LOWER
              : meant.length() > 1 && meant.equals(meant.toUpperCase(Locale.ROOT))
                  ? Case.UPPER
                  : Case.INITIAL;
      return new Rule(lower, letters, (float) confusion.cost());
    }
  }
}
