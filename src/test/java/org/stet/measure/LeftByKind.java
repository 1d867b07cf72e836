package org.stet.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.lexicon.EnglishLexicon;
import org.stet.lexicon.Lexicon;
import org.stet.repair.EditDistance;

/**
 * What repair leaves: the words that still differ from the transcription, case and punctuation
 * aside, by kind. Arguments: a folder of transcriptions, and one of cleaned texts ({@code
 * NAME/NAME.txt} or {@code NAME.txt}).
 */
public final class LeftByKind {
  private final Lexicon lexicon = EnglishLexicon.standard();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int words;

  private LeftByKind() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    LeftByKind left = new LeftByKind();
    Path cleaned = Path.of(args[1]);
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path truth : files.sorted().toList()) {
        String file = truth.getFileName().toString();
        Path folder = cleaned.resolve(file.replaceFirst("\\.txt$", ""));
        Path text = Files.isDirectory(folder) ? folder.resolve(file) : cleaned.resolve(file);
        left.count(words(Files.readString(truth)), words(Files.readString(text)));
      }
    }
    System.out.printf("%d words%n", left.words);
    left.counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> System.out.printf("%6d  %s%n", e.getValue(), e.getKey()));
  }

  /** Words without marks around them, as they stand; broken ones made whole. */
  private static List<String> words(String text) {
    String whole = text.replaceAll("[-\u00ac\u00ad]\\s*\\R\\s*", "");
    return Stream.of(whole.split("[\\s\u2014-]+"))
        .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void count(List<String> truth, List<String> text) {
    words += truth.size();
    int[][] costs = costs(truth, text);
    int i = 0;
    int j = 0;
    while (i < truth.size() || j < text.size()) {
      int fromTruth = i;
      int fromText = j;
      while ((i < truth.size() || j < text.size())
          && !(isSame(truth, i, text, j) && isBest(costs, i, j))) {
        boolean both =
            i < truth.size() && j < text.size() && costs[i][j] == costs[i + 1][j + 1] + 1;
        boolean missing = !both && i < truth.size() && costs[i][j] == costs[i + 1][j] + 1;
        i += both || missing ? 1 : 0;
        j += missing ? 0 : 1;
      }
      chunk(truth.subList(fromTruth, i), text.subList(fromText, j));
      if (i < truth.size()) {
        i++;
        j++;
      }
    }
  }

  private static boolean isBest(int[][] costs, int i, int j) {
    return costs[i][j] == costs[i + 1][j + 1];
  }

  private static boolean isSame(List<String> truth, int i, List<String> text, int j) {
    return i < truth.size() && j < text.size() && truth.get(i).equalsIgnoreCase(text.get(j));
  }

  /** How many steps turn what is left of the one from there on into what is left of the other. */
  private static int[][] costs(List<String> truth, List<String> text) {
    int[][] costs = new int[truth.size() + 1][text.size() + 1];
    for (int i = truth.size(); i >= 0; i--) {
      for (int j = text.size(); j >= 0; j--) {
        int end = Math.max(truth.size() - i, text.size() - j);
        if (i == truth.size() || j == text.size()) {
          costs[i][j] = end;
          continue;
        }
        int step = isSame(truth, i, text, j) ? 0 : 1;
        costs[i][j] =
            Math.min(costs[i + 1][j + 1] + step, Math.min(costs[i + 1][j], costs[i][j + 1]) + 1);
      }
    }
    return costs;
  }

  private void chunk(List<String> truth, List<String> text) {
    String right = String.join("", truth).toLowerCase(Locale.ROOT);
    String read = String.join("", text).toLowerCase(Locale.ROOT);
    if (truth.isEmpty() || text.isEmpty()) {
      add(
          truth.isEmpty() ? "stray marks read as words" : "words missing",
          truth.size() + text.size());
    } else if (right.equals(read)) {
      add(
          truth.size() < text.size() ? "torn apart, else right" : "run together, else right",
          truth.size());
    } else if (truth.size() != text.size()) {
      add("torn, run together or beside stray marks, and misread", truth.size());
    } else {
      for (int k = 0; k < truth.size(); k++) {
        if (!truth.get(k).equalsIgnoreCase(text.get(k))) {
          add(kind(truth.get(k), text.get(k)), 1);
        }
      }
    }
  }

  private String kind(String truth, String read) {
    boolean known = lexicon.knows(read) || lexicon.knows(read.toLowerCase(Locale.ROOT));
    int letters = EditDistance.of(truth, read);
    if (truth.chars().anyMatch(Character::isDigit)) {
      return "numbers";
    }
    if (Character.isUpperCase(truth.charAt(0))) {
      return known ? "capitals that became another word" : "capitals, still unknown";
    }
    return known
        ? "a real word for another"
        : "unknown, letters off: " + (letters > 2 ? "3 or more" : letters);
  }

  private void add(String kind, int count) {
    counts.merge(kind, count, Integer::sum);
  }
}
