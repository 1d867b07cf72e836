package org.stet.natives;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The native libraries of Tesseract and Leptonica, from the class path to a folder from which they
 * can be loaded. {@link #install} must have run before any class of Tess4J or Lept4J is touched:
 * they look for their library when they are loaded.
 */
public final class Natives {

  private static final Pattern LIBRARY = Pattern.compile("lib(?!jni).+\\.(so|dylib)(\\.\\d+)*");

  private Natives() {}

  /** The folder that holds the libraries; unpacked on first use. */
  public static Path install() {
    return Holder.FOLDER;
  }

  /** Done once a process, when first asked for. */
  private static final class Holder {
    static final Path FOLDER = point(unpack(Platform.current()));
  }

  private static Path unpack(Platform platform) {
    String key =
        "natives-%s-tesseract-%s-leptonica-%s"
            .formatted(platform, version("tesseract"), version("leptonica"));
    return CacheFolder.once(
        key,
        folder -> {
          if (platform.isWindows()) {
            // Tess4J and Lept4J bring their own libraries for Windows.
            copy("win32-x86-64/libtesseract553.dll", folder);
            copy("win32-x86-64/libleptonica1870.dll", folder);
          } else {
            unpack("leptonica", platform, folder);
            unpack("tesseract", platform, folder);
          }
        });
  }

  private static void unpack(String library, Platform platform, Path folder) throws IOException {
    String base = "org/bytedeco/" + library + "/" + platform + "/";
    Path plain = folder.resolve(System.mapLibraryName(library));
    for (String name : libraries(base, platform)) {
      Path file = copy(base + name, folder);
      if (name.startsWith("lib" + library + ".") && !Files.exists(plain)) {
        link(plain, file);
      }
    }
  }

  private static List<String> libraries(String base, Platform platform) throws IOException {
    URL url =
        resource(base)
            .orElseThrow(
                () ->
                    new NativesException(
                        "There are no native libraries for "
                            + platform
                            + " on the class path. Build on this machine: mvn -q package."));
    if (!(url.openConnection() instanceof JarURLConnection connection)) {
      throw new NativesException("Native libraries must come from a jar, not from " + url);
    }
    return connection.getJarFile().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(base))
        .map(name -> name.substring(base.length()))
        .filter(name -> LIBRARY.matcher(name).matches())
        .toList();
  }

  /** A link, not a second copy: a library that is loaded under two names must be one file. */
  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target.getFileName());
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(target, link);
    }
  }

  private static Path copy(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    URL url =
        resource(resource).orElseThrow(() -> new NativesException("Missing in a jar: " + resource));
    try (InputStream in = url.openStream()) {
      Files.copy(in, file);
    }
    return file;
  }

  private static Path point(Path folder) {
    String others = System.getProperty("jna.library.path", "");
    System.setProperty(
        "jna.library.path",
        others.isEmpty() ? folder.toString() : folder + File.pathSeparator + others);
    // Tesseract speaks UTF-8 whatever the locale is.
    System.setProperty("jna.encoding", "UTF-8");
    return folder;
  }

  /** The version of a library's artifact, or {@code unknown}. */
  static String version(String library) {
    Properties properties = new Properties();
    Optional<URL> url = resource("META-INF/maven/org.bytedeco/" + library + "/pom.properties");
    if (url.isPresent()) {
      try (InputStream in = url.get().openStream()) {
        properties.load(in);
      } catch (IOException e) {
        throw new NativesException(
            "Cannot read " + url.get() + "; build again: mvn -q package.", e);
      }
    }
    return properties.getProperty("version", "unknown");
  }

  private static Optional<URL> resource(String name) {
    return Optional.ofNullable(Natives.class.getClassLoader())
        .map(loader -> loader.getResource(name));
  }
}
