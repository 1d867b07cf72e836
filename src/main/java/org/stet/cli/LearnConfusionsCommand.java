package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.files.AtomicFile;
import org.stet.lexicon.ConfusionFile;
import org.stet.repair.channel.ConfusionLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet learn-confusions}: what readings make of which letters, from aligned pairs. */
@Command(
    name = "learn-confusions",
    mixinStandardHelpOptions = true,
    description = "Learns the table of confusions from pairs DIR/ocr/NAME.txt and DIR/gt/NAME.txt.")
final class LearnConfusionsCommand implements Callable<Integer> {

  @Mixin private TruthPairs pairs = new TruthPairs();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the table is written.")
  private Path out;

  @Option(
      names = "--least",
      defaultValue = "3",
      description = "Confusions seen less often are left out (default: ${DEFAULT-VALUE}).")
  private int least;

  @Mixin private ProgressOptions progress = new ProgressOptions();

  @Override
  public Integer call() throws IOException {
    ConfusionLearner learner = new ConfusionLearner();
    for (TruthPairs.Pair pair : progress.over(pairs.all(), "Learning", TruthPairs.Pair::reading)) {
      learner.learnPair(Files.readString(pair.reading()), Files.readString(pair.truth()));
    }
    byte[] table = ConfusionFile.format(learner.confusions(least)).getBytes(UTF_8);
    AtomicFile.write(out, file -> file.write(table));
    return ExitCode.DONE.code();
  }
}
