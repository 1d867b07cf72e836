package org.stet.decisions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Appends to the log and follows what others append. A decision that {@link #append} returned from
 * is on the disk. A line that a crash cut off is mended by the next append. Safe for several
 * threads and for several processes.
 */
public final class DecisionJournal implements AutoCloseable {

  private final FileChannel channel;
  private final List<Decided> lines = new ArrayList<>();
  private long known;

  private DecisionJournal(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens the log of an output folder; makes it where there is none. */
  public static DecisionJournal open(Path outFolder) throws IOException {
    Files.createDirectories(outFolder);
    return new DecisionJournal(
        FileChannel.open(
            outFolder.resolve(DecisionLog.FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /**
   * Adds decisions that were taken in one go, after all that others added meanwhile.
   *
   * @throws IOException when they could not be written; none of them counts then
   */
  public synchronized void append(List<Decided> decided) throws IOException {
    FileLock lock = channel.lock();
    try {
      mend();
      appendWhole(lines(decided));
      catchUp();
    } finally {
      lock.release();
    }
  }

  private static String lines(List<Decided> decided) {
    StringBuilder text = new StringBuilder();
    decided.forEach(d -> text.append(DecisionLine.write(d)).append('\n'));
    return text.toString();
  }

  private void appendWhole(String text) throws IOException {
    long end = channel.size();
    try {
      write(text, end);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  /** All decisions so far, of this and of other windows and processes. */
  public synchronized DecisionLog log() throws IOException {
    catchUp();
    return new DecisionLog(lines, 0);
  }

  /** How many decisions there are so far; grows with each. */
  public synchronized int version() throws IOException {
    catchUp();
    return lines.size();
  }

  private void write(String text, long at) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    long place = at;
    while (bytes.hasRemaining()) {
      place += channel.write(bytes, place);
    }
    channel.force(true);
  }

  /** Ends a last line that is whole, and takes away one that is not. */
  private void mend() throws IOException {
    long whole = wholeLinesEnd();
    if (whole < channel.size()) {
      if (DecisionLine.read(text(read(whole))).isPresent()) {
        write("\n", channel.size());
      } else {
        channel.truncate(whole);
      }
    }
  }

  private long wholeLinesEnd() throws IOException {
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > known) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    return end;
  }

  private void catchUp() throws IOException {
    if (channel.size() < known) { // somebody put an older file in its place
      lines.clear();
      known = 0;
    }
    byte[] news = read(known);
    int whole = news.length;
    while (whole > 0 && news[whole - 1] != '\n') {
      whole--;
    }
    lines.addAll(DecisionLog.parse(text(Arrays.copyOf(news, whole))).lines());
    known += whole;
  }

  private byte[] read(long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
    int got = 0;
    while (bytes.hasRemaining() && got >= 0) {
      got = channel.read(bytes, from + bytes.position());
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
