package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.ledger.Passages;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.EnglishLexicon;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.Edit;
import org.stet.repair.channel.Judge;
import org.stet.repair.channel.ShippedChannel;
import org.stet.repair.channel.WeightLearner;
import org.stet.scan.text.TextDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet learn-weights}: how far the channel's edits can be trusted, from judged edits. */
@Command(
    name = "learn-weights",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from pairs DIR/ocr/NAME.txt and DIR/gt/NAME.txt how sure the noisy channel's edits are;",
      "prints what is stated and what is true of edits in texts that were left out."
    })
final class LearnWeightsCommand implements Callable<Integer> {
  private static final String HEAD =
      "The channel: what reading errors cost, how damage is estimated, and what makes an edit sure"
          + " (sure.GROUP.TRAIT), learned with `stet learn-weights`.";
  private static final int LONGEST = 8_000;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders with ocr/ and gt/.")
  private List<Path> folders;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the table is written.")
  private Path out;

  @Option(
      names = "--clean",
      paramLabel = "DIR",
      description = "Folders of clean texts, too: every edit of them is wrong.")
  private List<Path> clean = List.of();

  @Option(
      names = "--hold-out",
      defaultValue = "0",
      description = "Leave out names whose hash modulo this number is 0; 0 learns from all.")
  private int holdOut;

  @Override
  public Integer call() throws IOException {
    Channel channel = ShippedChannel.get();
    WeightLearner learner = new WeightLearner();
    EnglishLexicon lexicon = EnglishLexicon.standard();
    for (Path folder : folders) {
      for (Path truth : texts(folder.resolve("gt"))) {
        Path reading = folder.resolve("ocr").resolve(truth.getFileName());
        learn(channel, learner, lexicon, reading, Optional.of(truth));
        learn(channel, learner, lexicon, truth, Optional.empty());
      }
    }
    for (Path folder : clean) {
      for (Path text : texts(folder)) {
        learn(channel, learner, lexicon, text, Optional.empty());
      }
    }
    Files.writeString(out, learner.weights(channel.weights()).format(HEAD));
    print("badly read texts", learner.reliability(true));
    print("clean texts", learner.reliability(false));
    return ExitCode.DONE.code();
  }

  private List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> holdOut == 0 || Math.floorMod(name(file).hashCode(), holdOut) != 0)
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "");
  }

  /** Without a truth, the text is its own. */
  private static void learn(
      Channel channel,
      WeightLearner learner,
      EnglishLexicon lexicon,
      Path reading,
      Optional<Path> truth)
      throws IOException {
    TextDocument text = TextDocument.read(reading, "text");
    DocumentProfile profile = DocumentProfile.of(text.document(), lexicon);
    Channel.Damage damage = channel.damage(profile.counts());
    StringBuilder whole = new StringBuilder();
    List<Edit> edits = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>();
    Passages.of(text.document())
        .forEach(
            passage -> {
              for (Edit edit : channel.edits(passage.text(), profile, damage)) {
                edits.add(edit);
                offsets.add(whole.length());
              }
              whole.append(passage.text()).append('\n');
            });
    if (truth.isPresent() && whole.length() > LONGEST || edits.isEmpty()) {
      return;
    }
    String meant = truth.isPresent() ? Files.readString(truth.get()) : whole.toString();
    Optional<Judge> judge = truth.map(t -> new Judge(whole.toString(), meant));
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int at = offsets.get(i);
      boolean right =
          judge.isPresent() && judge.get().right(at + edit.start(), at + edit.end(), edit.after());
      learner.add(edit, name(reading).hashCode(), right);
    }
  }

  private void print(String of, List<WeightLearner.Reliability> rows) {
    PrintWriter stdout = spec.commandLine().getOut();
    stdout.println(of + ": stated from, edits, mean stated, share right");
    rows.forEach(stdout::println);
    stdout.flush();
  }
}
