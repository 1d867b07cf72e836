package org.stet.natives;

import java.util.Locale;

/**
 * The machine at hand, as the native libraries' artifacts call it.
 *
 * @param os {@code linux}, {@code macosx} or {@code windows}
 * @param arch {@code x86_64} or {@code arm64}
 */
public record Platform(String os, String arch) {

  public static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /** From the values of {@code os.name} and {@code os.arch}. */
  public static Platform of(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.toLowerCase(Locale.ROOT);
    return new Platform(
        os.startsWith("win") ? "windows" : os.startsWith("mac") ? "macosx" : "linux",
        switch (arch) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm64";
          default -> arch;
        });
  }

  public boolean isWindows() {
    return os.equals("windows");
  }

  /** For example {@code linux-x86_64}. */
  @Override
  public String toString() {
    return os + "-" + arch;
  }
}
