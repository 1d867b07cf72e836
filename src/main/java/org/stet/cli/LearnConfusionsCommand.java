package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.lexicon.ConfusionFile;
import org.stet.repair.channel.ConfusionLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet learn-confusions}: what readings make of which letters, from aligned pairs. */
@Command(
    name = "learn-confusions",
    mixinStandardHelpOptions = true,
    description = "Learns the table of confusions from pairs DIR/ocr/NAME.txt and DIR/gt/NAME.txt.")
final class LearnConfusionsCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders with ocr/ and gt/.")
  private List<Path> folders;

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

  @Option(
      names = "--hold-out",
      defaultValue = "0",
      description = "Leave out names whose hash modulo this number is 0; 0 learns from all.")
  private int holdOut;

  @Override
  public Integer call() throws IOException {
    ConfusionLearner learner = new ConfusionLearner();
    for (Path folder : folders) {
      try (Stream<Path> truths = Files.list(folder.resolve("gt")).sorted()) {
        for (Path truth : truths.toList()) {
          learn(learner, folder, truth);
        }
      }
    }
    Files.writeString(out, ConfusionFile.format(learner.confusions(least)));
    return ExitCode.DONE.code();
  }

  private void learn(ConfusionLearner learner, Path folder, Path truth) throws IOException {
    String name = String.valueOf(truth.getFileName());
    if (holdOut > 0 && Math.floorMod(name.replace(".txt", "").hashCode(), holdOut) == 0) {
      return;
    }
    learner.learnPair(
        Files.readString(folder.resolve("ocr").resolve(name)), Files.readString(truth));
  }
}
