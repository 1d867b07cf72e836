package org.stet.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionJournalTest {

  @TempDir Path out;

  private final Decided one =
      Samples.decided(Act.ACCEPT, Samples.place("p1w0:0-p1w1:4", "conf lict", "conflict"));
  private final Decided other =
      Samples.decided(Act.EDIT, Samples.place("p1w3:0-p1w3:5", "\u201eöffent", "\u202eöffnet"));

  @Test
  void aFolderWithoutLogHasNoDecisionsAndStaysAsItIs() throws Exception {
    assertThat(DecisionLog.read(out).lines()).isEmpty();
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void whatIsAppendedIsReadBackTheSame() throws Exception {
    append(one);
    append(other);

    assertThat(DecisionLog.read(out)).isEqualTo(new DecisionLog(List.of(one, other), 0));
    assertThat(Files.readAllLines(out.resolve(DecisionLog.FILE))).hasSize(2);
  }

  @Test
  void aTornLastLineIsIgnoredAndMended() throws Exception {
    append(one);
    byte[] torn = (DecisionLine.write(other) + "\n").getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < torn.length - 1; cut++) {
      Path file = out.resolve(DecisionLog.FILE);
      byte[] whole = (DecisionLine.write(one) + "\n").getBytes(StandardCharsets.UTF_8);
      Files.write(file, whole);
      Files.write(file, java.util.Arrays.copyOf(torn, cut), StandardOpenOption.APPEND);

      assertThat(DecisionLog.read(out).lines()).containsExactly(one);
      append(one);
      assertThat(DecisionLog.read(out)).isEqualTo(new DecisionLog(List.of(one, one), 0));
    }
  }

  @Test
  void aLastLineThatLacksOnlyItsEndCounts() throws Exception {
    Files.writeString(out.resolve(DecisionLog.FILE), DecisionLine.write(one));

    append(other);

    assertThat(DecisionLog.read(out).lines()).containsExactly(one, other);
  }

  @Test
  void twoWindowsSeeEachOther() throws Exception {
    try (DecisionJournal left = DecisionJournal.open(out);
        DecisionJournal right = DecisionJournal.open(out)) {
      left.append(List.of(one));
      right.append(List.of(other));
      left.append(List.of(other));

      assertThat(right.log().lines()).containsExactly(one, other, other);
      assertThat(left.version()).isEqualTo(3);
    }
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    try (DecisionJournal journal = DecisionJournal.open(out)) {
      List<Thread> threads = new ArrayList<>();
      IntStream.range(0, 8)
          .forEach(i -> threads.add(new Thread(() -> appendTimes(journal, 25), "w" + i)));
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(DecisionLog.read(out).lines()).hasSize(200);
  }

  private void appendTimes(DecisionJournal journal, int times) {
    for (int i = 0; i < times; i++) {
      try {
        journal.append(List.of(one));
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void append(Decided decided) throws Exception {
    try (DecisionJournal journal = DecisionJournal.open(out)) {
      journal.append(List.of(decided));
    }
  }
}
