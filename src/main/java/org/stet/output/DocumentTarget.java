package org.stet.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.stet.files.AtomicFile;

/**
 * The folder of a document's files.
 *
 * @param folder {@code out/<doc>}
 * @param name the document's name, with which its files begin
 */
public record DocumentTarget(Path folder, String name) {

  /** {@code <doc><suffix>}, for example {@code .txt}. */
  public Path file(String suffix) {
    return folder.resolve(name + suffix);
  }

  /** {@code <doc>.p0001<suffix>}. */
  public Path pageFile(int page, String suffix) {
    return folder.resolve("%s.p%04d%s".formatted(name, page, suffix));
  }

  /** Writes a file that appears under its name only when it is whole. */
  public void write(String suffix, AtomicFile.Content content) throws IOException {
    AtomicFile.write(file(suffix), content);
  }

  /** Writes a page's file that appears under its name only when it is whole. */
  public void writePage(int page, String suffix, AtomicFile.Content content) throws IOException {
    AtomicFile.write(pageFile(page, suffix), content);
  }

  /** Bytes to a stream, for short files. */
  public static AtomicFile.Content bytes(byte[] bytes) {
    return (OutputStream out) -> out.write(bytes);
  }
}
