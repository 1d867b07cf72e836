package org.stet.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be learned from decisions: a word that was mended the same way at least twice, and never
 * left alone, is replaced from now on; a word that was left alone at least twice, and never mended,
 * is protected.
 *
 * @param lines for the files of {@code dictionaries/}
 */
public record Learning(List<Line> lines) {

  private static final int OFTEN = 2;
  private static final String LETTERS = "\\p{L}(?:[\\p{L}\\p{N}'\u2019-]*[\\p{L}\\p{N}])?";
  private static final Pattern WORD = Pattern.compile(LETTERS);

  /** A word between the signs that it is printed with: quotes, a comma. */
  private static final Pattern PRINTED =
      Pattern.compile("([^\\p{L}\\p{N}\\s]*)(" + LETTERS + ")([^\\p{L}\\p{N}\\s]*)");

  public Learning {
    lines = List.copyOf(lines);
  }

  /**
   * A line for a file of {@code dictionaries/}.
   *
   * @param entry as the file wants it
   * @param origin why it stands there
   */
  public record Line(String file, String entry, String origin) {

    /** As it is written. */
    public String text() {
      return entry + "  # " + origin;
    }
  }

  /** What the decisions in force teach. */
  public static Learning of(DecisionLog log) {
    Map<String, List<Decided>> byWord =
        log.lines().stream()
            .map(line -> line.place().document())
            .distinct()
            .flatMap(document -> log.inForce(document).stream())
            .filter(Learning::isOneWord)
            .collect(Collectors.groupingBy(Learning::word, TreeMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    byWord.forEach((word, decided) -> lines.addAll(of(word, decided, byWord)));
    return new Learning(lines);
  }

  private static List<Line> of(
      String word, List<Decided> decided, Map<String, List<Decided>> byWord) {
    List<String> outcomes = decided.stream().map(Learning::outcome).distinct().toList();
    if (decided.size() < OFTEN || outcomes.size() != 1) {
      return List.of();
    }
    String outcome = outcomes.get(0);
    if (decided.get(0).act() == Act.REJECT) {
      String file = Character.isUpperCase(word.codePointAt(0)) ? "names.txt" : "protected.txt";
      return List.of(new Line(file, word, origin("left alone", decided)));
    }
    return WORD.matcher(outcome).matches() && !byWord.containsKey(outcome)
        ? List.of(new Line("replacements.tsv", word + "\t" + outcome, origin("corrected", decided)))
        : List.of();
  }

  /** True where nothing but a word is changed: the same signs stand before and after it. */
  private static boolean isOneWord(Decided decided) {
    Matcher before = PRINTED.matcher(decided.place().before());
    return before.matches()
        && wanted(decided).startsWith(before.group(1))
        && wanted(decided).endsWith(before.group(3))
        && wanted(decided).length() > before.group(1).length() + before.group(3).length();
  }

  private static String word(Decided decided) {
    return PRINTED.matcher(decided.place().before()).replaceFirst("$2");
  }

  /** The word as the person wants it, without the signs around it. */
  private static String outcome(Decided decided) {
    String wanted = wanted(decided);
    Matcher before = PRINTED.matcher(decided.place().before());
    return before.matches()
        ? wanted.substring(before.group(1).length(), wanted.length() - before.group(3).length())
        : wanted;
  }

  private static String wanted(Decided decided) {
    return decided.act() == Act.REJECT
        ? decided.place().before()
        : decided.wording().orElse(decided.place().after());
  }

  private static String origin(String what, List<Decided> decided) {
    Place place = decided.get(0).place();
    return "%s %d times, first in %s, page %d"
        .formatted(
            what, decided.size(), place.document().replaceAll("[\\p{Cntrl}#]", "_"), place.page());
  }

  /** Those whose word no file of the folder has yet. */
  public List<Line> unknownTo(Path dictionaries) throws IOException {
    List<Line> unknown = new ArrayList<>();
    for (Line line : lines) {
      Path file = dictionaries.resolve(line.file());
      Collection<String> known = Files.exists(file) ? Files.readAllLines(file) : List.of();
      String word = word(line.entry());
      if (known.stream().noneMatch(l -> word(l).equals(word))) {
        unknown.add(line);
      }
    }
    return unknown;
  }

  private static String word(String line) {
    return line.replaceAll("[\t#].*", "").strip();
  }

  /** Adds the lines at the end of their files. */
  public static void add(List<Line> lines, Path dictionaries) throws IOException {
    Files.createDirectories(dictionaries);
    for (Line line : lines) {
      Path file = dictionaries.resolve(line.file());
      boolean torn = Files.exists(file) && !Files.readString(file).matches("(?s)(.*\n)?");
      Files.writeString(
          file,
          (torn ? "\n" : "") + line.text() + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
