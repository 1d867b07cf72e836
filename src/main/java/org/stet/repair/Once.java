package org.stet.repair;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for, and keeps it. Safe for several threads. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  /** Makes it later. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return Objects.requireNonNull(made);
  }
}
