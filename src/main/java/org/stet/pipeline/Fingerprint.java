package org.stet.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Short hashes that tell whether something has changed. */
final class Fingerprint {

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Fingerprint add(Object value) {
    digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  Fingerprint add(byte[] bytes) {
    digest.update(bytes);
    digest.update((byte) 0);
    return this;
  }

  /** Adds a file's bytes, or those of all files below a folder. */
  Fingerprint addFiles(Path root) throws IOException {
    if (!Files.exists(root)) {
      return this;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(root.relativize(file));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream()); // reading feeds the digest
      }
    }
    return this;
  }

  /**
   * Of this program, where it runs from a jar: a build of changed rules is another program, though
   * its version is the same.
   */
  static String ofProgram() throws IOException {
    Fingerprint print = new Fingerprint();
    CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
    Path jar = Path.of(URI.create(source.getLocation().toString()));
    if (Files.isRegularFile(jar)) {
      try (JarFile program = new JarFile(jar.toFile())) {
        program.stream()
            .sorted(Comparator.comparing(JarEntry::getName))
            .forEach(entry -> print.add(entry.getName()).add(entry.getCrc()));
      }
    }
    return print.hex();
  }

  /** Sixteen hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
