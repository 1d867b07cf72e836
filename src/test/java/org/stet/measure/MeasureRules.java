package org.stet.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Entry;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.lexicon.EnglishLexicon;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/**
 * Measures the rules on press text: false edits on clean text, mended places on damaged text.
 * Arguments: {@code clean|damaged EVERY FIRST [seed=N] [corpus=NAME] [RULE...]}, or {@code folder
 * IN OUT [RULE...]} to clean the texts of a folder; the rules named are left out. Without a seed
 * the damage is that of 0, without a corpus the text is that of {@code news}.
 */
public final class MeasureRules {

  private static final EnglishLexicon LEXICON = EnglishLexicon.standard();

  private static final String UNKNOWABLE = "hyphen leaving a good word";

  /** One word in so many may have been a misprint. */
  private static final int MOST_MISPRINTS = 30;

  private final Repairer repairer;

  private MeasureRules(List<String> without) {
    repairer =
        new Repairer(
            Repairer.allRules().stream().filter(rule -> !without.contains(rule.id())).toList(),
            LEXICON,
            Thresholds.DEFAULT);
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("folder")) {
      new MeasureRules(List.of(args).subList(3, args.length))
          .folder(Path.of(args[1]), Path.of(args[2]));
      return;
    }
    List<String> more = List.of(args).subList(3, args.length);
    List<List<String>> articles =
        HeldOutNews.articles(
            option(more, "corpus=", "news"), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    MeasureRules measure = new MeasureRules(more);
    if (args[0].equals("clean")) {
      measure.clean(articles);
    } else {
      measure.damaged(articles, Integer.parseInt(option(more, "seed=", "0")));
    }
  }

  private static String option(List<String> arguments, String name, String otherwise) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(name))
        .map(argument -> argument.substring(name.length()))
        .findFirst()
        .orElse(otherwise);
  }

  private void folder(Path in, Path out) throws IOException {
    Files.createDirectories(out);
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : files.sorted().toList()) {
        TextDocument text = TextDocument.read(file, "text");
        CorrectionLedger ledger = repair(text);
        ledger.entries().stream()
            .filter(entry -> entry.decision().inForce())
            .map(Entry::correction)
            .forEach(c -> System.out.println(show(file, c)));
        Files.writeString(out.resolve(file.getFileName()), TextSplice.apply(text, ledger));
      }
    }
  }

  private static String show(Path file, Correction c) {
    String line =
        String.join("\t", c.ruleId(), c.before(), c.after(), file.getFileName().toString());
    return line.replace("\n", "\\n");
  }

  private CorrectionLedger repair(TextDocument text) {
    return repairer.repair(text.document(), Verdicts.NONE);
  }

  private void clean(List<List<String>> articles) {
    int words = 0;
    Map<String, Integer> byRule = new TreeMap<>();
    long start = System.nanoTime();
    for (List<String> article : articles) {
      TextDocument text = TextDocument.of(String.join("\n\n", article), "article");
      words += (int) text.document().pages().flatMap(page -> page.words()).count();
      for (Entry entry : repair(text).entries()) {
        String state = entry.decision().inForce() ? "applied" : "suggested";
        Correction c = entry.correction();
        byRule.merge(state + " " + c.ruleId(), 1, Integer::sum);
        System.out.printf("%s\t%s\t%s\t%s%n", state, c.ruleId(), c.before(), c.after());
      }
    }
    int in = words;
    System.out.printf("%d words, %.1f s%n", words, (System.nanoTime() - start) / 1e9);
    byRule.forEach((k, n) -> System.out.printf("%s: %d, %.2f in 100,000%n", k, n, n * 1e5 / in));
  }

  private void damaged(List<List<String>> articles, int firstSeed) {
    Map<String, Integer> all = new TreeMap<>();
    Map<String, Integer> mended = new TreeMap<>();
    int seed = firstSeed * articles.size();
    for (List<String> article : articles) {
      PortalDamage damage = new PortalDamage(seed++, 0.5);
      List<PortalDamage.Damaged> parts = new ArrayList<>();
      article.forEach(paragraph -> parts.add(damage.words(paragraph)));
      parts.add(damage.caption(article.get(0)));
      parts.add(damage.navigation());
      String source = String.join("\n\n", parts.stream().map(p -> p.after()).toList());
      TextDocument text = TextDocument.of(source, "article");
      CorrectionLedger ledger = repair(text);
      count(parts, text, ledger, all, mended);
    }
    all.forEach((kind, n) -> share(kind, mended.getOrDefault(kind, 0), n));
    int sum = all.values().stream().mapToInt(n -> n).sum();
    int good = mended.values().stream().mapToInt(n -> n).sum();
    int unknowable = all.getOrDefault(UNKNOWABLE, 0);
    share("all", good, sum);
    share("knowable", good - mended.getOrDefault(UNKNOWABLE, 0), sum - unknowable);
  }

  private static void share(String kind, int mended, int all) {
    System.out.printf("%s: %d of %d, %.2f%%%n", kind, mended, all, 100.0 * mended / all);
  }

  /** A place is mended when its words stand in the cleaned paragraph as they were. */
  private static void count(
      List<PortalDamage.Damaged> parts,
      TextDocument text,
      CorrectionLedger ledger,
      Map<String, Integer> all,
      Map<String, Integer> mended) {
    String cleaned = TextSplice.apply(text, ledger);
    CleanedParagraphs paragraphs = CleanedParagraphs.of(text.document(), ledger);
    for (int i = 0; i < parts.size(); i++) {
      made(parts.get(i), paragraphs.text(i)).forEach(word -> System.out.println("new\t" + word));
      for (PortalDamage.Place place : parts.get(i).places()) {
        String kind = kind(place);
        all.merge(kind, 1, Integer::sum);
        boolean good =
            switch (place.kind()) {
              case "caption" -> standsOnce(paragraphs.text(i), place.before());
              case "navigation" -> !cleaned.contains(place.after());
              default ->
                  occurrences(paragraphs.text(i), place.before())
                      >= occurrences(parts.get(i).before(), place.before());
            };
        mended.merge(kind, good ? 1 : 0, Integer::sum);
        if (!good) {
          System.out.printf(
              "left\t%s\t%s\t%s\t%s%n",
              kind, place.after(), place.before(), proposals(ledger, place.after()));
        }
      }
    }
  }

  /** A misprint of the paper that was mended on the way does not count against it. */
  private static boolean standsOnce(String cleaned, String before) {
    List<String> is = new ArrayList<>(List.of(cleaned.strip().split("\\s+", -1)));
    List<String> wanted = new ArrayList<>(List.of(before.strip().split("\\s+", -1)));
    int all = wanted.size();
    List<String> left = new ArrayList<>(is);
    wanted.forEach(left::remove);
    is.forEach(wanted::remove);
    String credit = before.substring(before.lastIndexOf('\n') + 1);
    return cleaned.strip().endsWith("\n\n" + credit)
        && Math.max(left.size(), wanted.size()) <= Math.max(2, all / MOST_MISPRINTS);
  }

  /** Words that stood neither in the text nor in what was made of it. */
  private static List<String> made(PortalDamage.Damaged part, String cleaned) {
    List<String> words = new ArrayList<>(List.of(cleaned.split("\\s+", -1)));
    words.removeAll(List.of(part.before().split("\\s+", -1)));
    words.removeAll(List.of(part.after().split("\\s+", -1)));
    return words;
  }

  private static String proposals(CorrectionLedger ledger, String words) {
    return ledger.entries().stream()
        .filter(entry -> entry.correction().before().contains(words))
        .map(
            entry ->
                entry.correction().ruleId()
                    + " "
                    + entry.correction().after()
                    + " "
                    + entry.correction().confidence().value()
                    + " "
                    + entry.decision().getClass().getSimpleName())
        .collect(Collectors.joining("; "));
  }

  /** A lost hyphen that leaves a good word is counted apart: nothing on the page tells. */
  private static String kind(PortalDamage.Place place) {
    String word = place.after().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    boolean goodWord = place.kind().equals("hyphen") && LEXICON.knows(word);
    return goodWord ? UNKNOWABLE : place.kind();
  }

  private static int occurrences(String text, String words) {
    int count = 0;
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      count++;
    }
    return count;
  }
}
