package org.stet.review;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** Limits on the clock are for a machine that a test has to itself. */
final class Crowding {

  private Crowding() {}

  /** How many processes wait for each processor; at least 1. */
  static double now() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
  }
}
