package org.stet.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server in a process of its own, so that it can be measured, and killed. */
final class ServedBatch implements AutoCloseable {

  private final Process process;
  private final URI link;

  private ServedBatch(Process process, URI link) {
    this.process = process;
    this.link = link;
  }

  /** Serves a sample until it is killed. */
  public static void main(String[] args) throws Exception {
    SampleBatch words =
        new SampleBatch(
            Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    List<Path> scans = Stream.of(args).skip(4).map(Path::of).toList();
    ReviewSource batch = scans.isEmpty() ? words : new HugePage(scans, words);
    try (ReviewServer server = ReviewServer.start(Path.of(args[0]), batch, 0, "reader")) {
      System.out.println(server.link());
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  static ServedBatch start(Path out, int documents, int pages, int repeats) throws IOException {
    return start(
        out.toString(),
        Integer.toString(documents),
        Integer.toString(pages),
        Integer.toString(repeats));
  }

  /** Serves pages with scans from files. */
  static ServedBatch huge(Path out, int documents, int pages, List<Path> scans) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of(out.toString(), Integer.toString(documents), Integer.toString(pages), "15"));
    scans.forEach(scan -> arguments.add(scan.toString()));
    return start(arguments.toArray(String[]::new));
  }

  private static ServedBatch start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(launcherOptions());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ServedBatch.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith("http:")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("the server did not start");
    }
    return new ServedBatch(process, URI.create(line));
  }

  /** What the launcher gives Java for {@code stet review}: that is what has to be measured. */
  private static List<String> launcherOptions() throws IOException {
    Matcher options =
        Pattern.compile("= review \\] &&\\s+memory=\"([^\"]+)\"")
            .matcher(Files.readString(Path.of("stet")));
    if (!options.find()) {
      throw new IllegalStateException("the launcher says nothing of the memory of review");
    }
    return List.of((options.group(1) + " -XX:+UseSerialGC").split(" ", -1));
  }

  URI link() {
    return link;
  }

  /** The most memory that the process ever held, in MB; Linux only. */
  long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** As a power cut does to the process: without any farewell. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
