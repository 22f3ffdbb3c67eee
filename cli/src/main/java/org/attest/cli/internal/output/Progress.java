package org.attest.cli.internal.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.LongSupplier;
import org.attest.model.internal.Unprintable;

/**
 * Is told how far a piece of work is, and tells it in one line of a terminal once the work has taken more than a second; the
 * line is wiped when it is over.
 */
public final class Progress implements AutoCloseable {
    /** Tells nobody: its time never passes. */
    public static final Progress NONE = new Progress(new PrintWriter(Writer.nullWriter()), 0, false, () -> 0);

    static final long SECOND = 1_000_000_000L;

    private static final int MOST_CELLS = 24;
    private static final int FEWEST_TOLD = 10;

    private final PrintWriter out;
    private final int columns;
    private final boolean colours;
    private final LongSupplier nanos;
    private final long start;

    private int done;
    private int total = 1;
    private String doing = "";
    private String drawn = "";
    private boolean over;

    /** A bar whose work begins now, on a terminal of so many columns, by a clock of nanoseconds. */
    Progress(PrintWriter out, int columns, boolean colours, LongSupplier nanos) {
        this.out = out;
        this.columns = columns;
        this.colours = colours;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** A bar that draws itself four times a second, for a step may take long. */
    public static Progress on(PrintWriter out, Terminal terminal) {
        if (!terminal.progress()) {
            return NONE;
        }
        Progress bar = new Progress(out, terminal.columns().getAsInt(), terminal.coloursProgress(), System::nanoTime);
        Thread.ofPlatform().daemon().name("progress").start(bar::keepDrawing);
        return bar;
    }

    private void keepDrawing() {
        try {
            while (draw()) {
                Thread.sleep(250);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** So many of all steps are done, and this is being worked on. */
    public synchronized void at(int done, int total, String doing) {
        this.done = done;
        this.total = total;
        this.doing = Unprintable.escaped(doing);
        draw();
    }

    /** Draws the line anew where it has changed; false when the work is over. */
    synchronized boolean draw() {
        long seconds = (nanos.getAsLong() - start) / SECOND;
        String line = seconds < 1 || over ? "" : line(seconds);
        if (!line.equals(drawn)) {
            out.print(Ink.WIPE + line);
            out.flush();
            drawn = line;
        }
        return !over;
    }

    private String line(long seconds) {
        String count = " " + done + " of " + total + ", " + seconds + " s" + left(seconds) + " ";
        int room = columns - 1 - count.length();
        int cells = Math.clamp(room / 2 - 2, 0, MOST_CELLS);
        int full = total == 0 ? 0 : (int) ((long) cells * done / total);
        String bar = "[" + Ink.GREEN.mark("#".repeat(full), colours) + ".".repeat(cells - full) + "]";
        int words = Math.max(0, room - cells - 2);
        return bar + count + (doing.length() > words ? doing.substring(0, words) : doing);
    }

    /** About how much longer, as what is done has taken; of a few steps nobody can say. */
    private String left(long seconds) {
        return done < FEWEST_TOLD ? "" : ", about " + seconds * (total - done) / done + " s left";
    }

    /** The work is over, well or not. */
    @Override
    public synchronized void close() {
        over = true;
        draw();
    }
}
