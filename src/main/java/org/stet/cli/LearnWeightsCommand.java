package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.files.AtomicFile;
import org.stet.ledger.Passages;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.EnglishLexicon;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.DocumentChannel;
import org.stet.repair.channel.Edit;
import org.stet.repair.channel.Judge;
import org.stet.repair.channel.ShippedChannel;
import org.stet.repair.channel.WeightLearner;
import org.stet.scan.text.TextDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private TruthPairs pairs = new TruthPairs();

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

  @Mixin private ProgressOptions progress = new ProgressOptions();

  @Override
  public Integer call() throws IOException {
    Channel channel = ShippedChannel.get();
    WeightLearner learner = new WeightLearner();
    EnglishLexicon lexicon = EnglishLexicon.standard();
    for (TruthPairs.Pair pair : progress.over(pairs.all(), "Learning", TruthPairs.Pair::reading)) {
      learn(channel, learner, lexicon, pair.reading(), Optional.of(pair.truth()));
      learn(channel, learner, lexicon, pair.truth(), Optional.empty());
    }
    for (Path folder : clean) {
      for (Path text : progress.over(pairs.texts(folder), "Learning", text -> text)) {
        learn(channel, learner, lexicon, text, Optional.empty());
      }
    }
    byte[] table = learner.weights(channel.weights()).format(HEAD).getBytes(UTF_8);
    AtomicFile.write(out, file -> file.write(table));
    if (!progress.quiet()) {
      print("badly read texts", learner.reliability(true));
      print("clean texts", learner.reliability(false));
    }
    return ExitCode.DONE.code();
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
    DocumentChannel reader = channel.forDocument(profile);
    StringBuilder whole = new StringBuilder();
    List<Edit> edits = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>();
    Passages.of(text.document())
        .forEach(
            passage -> {
              for (Edit edit : reader.edits(passage.text())) {
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
      learner.add(edit, TruthPairs.name(reading).hashCode(), right);
    }
  }

  private void print(String of, List<WeightLearner.Reliability> rows) {
    PrintWriter stdout = spec.commandLine().getOut();
    stdout.println(of + ": stated from, edits, mean stated, share right");
    rows.forEach(stdout::println);
    stdout.flush();
  }
}
