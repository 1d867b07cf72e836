/** One repair rule a file. */
@NullMarked
package org.stet.repair.rule;

import org.jspecify.annotations.NullMarked;
