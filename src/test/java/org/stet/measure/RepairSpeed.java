package org.stet.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.lexicon.EnglishLexicon;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/**
 * How many words a second all rules repair on one core when warm. Arguments: a folder of texts to
 * warm up with, and other folders of texts to measure; no text of these was seen before.
 */
public final class RepairSpeed {
  private static final Repairer REPAIRER =
      new Repairer(Repairer.allRules(), EnglishLexicon.standard(), Thresholds.DEFAULT);

  private RepairSpeed() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    repair(Path.of(args[0]));
    for (String folder : List.of(args).subList(1, args.length)) {
      long start = cpu();
      long words = repair(Path.of(folder));
      double seconds = (cpu() - start) / 1e9;
      System.out.printf(
          "%s: %d words, %.2f s, %.0f words a second%n", folder, words, seconds, words / seconds);
    }
  }

  private static long repair(Path folder) throws IOException {
    long words = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        TextDocument text = TextDocument.read(file, "text");
        words += text.document().pages().flatMap(page -> page.words()).count();
        TextSplice.apply(text, REPAIRER.repair(text.document(), Verdicts.NONE));
      }
    }
    return words;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
