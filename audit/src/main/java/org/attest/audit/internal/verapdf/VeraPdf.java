package org.attest.audit.internal.verapdf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks veraPDF in a thread that is given up when it takes too long; without an answer the reply says why. */
public final class VeraPdf {
    private static final String LIBRARY = "org.verapdf:validation-model-jakarta";

    /** What veraPDF says of a file; {@code failure} is why it says nothing, and what to do, or empty. */
    public record Reply(List<BrokenRule> broken, String failure) {
        /**
         * A rule, such as {@code 7.1-3} of {@code ua1}, that a file breaks at one place: the way to its object from the
         * root, and what the message names, in its order.
         */
        public record BrokenRule(
                String standard, String rule, String message, List<String> arguments, String context) {}

        public static Reply failed(String why) {
            return new Reply(List.of(), why);
        }
    }

    private VeraPdf() {}

    /** Holds a file against standards, as veraPDF names them; those that it does not know are left out. */
    public static Reply ask(Path pdf, List<String> standards, Duration atMost) {
        Validation validation;
        try {
            validation = new Validation(pdf, standards);
        } catch (LinkageError e) {
            return Reply.failed("veraPDF is not on the class path, add " + LIBRARY);
        }
        FutureTask<Reply> answer = new FutureTask<>(validation);
        Thread thread = new Thread(answer, "veraPDF");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            return Reply.failed(failure(Objects.requireNonNull(e.getCause())));
        } catch (TimeoutException e) {
            validation.cancel();
            return Reply.failed("veraPDF needs more than " + atMost.toSeconds()
                    + " s for this file, audit a smaller one or give it more time");
        } catch (InterruptedException e) {
            validation.cancel();
            Thread.currentThread().interrupt();
            return Reply.failed("veraPDF was interrupted, audit the file again");
        }
    }

    private static String failure(Throwable cause) {
        return switch (cause) {
            case NoClassDefFoundError missing ->
                "veraPDF is not wholly on the class path (" + missing.getMessage() + "), add " + LIBRARY
                        + " with what it depends on";
            case OutOfMemoryError memory ->
                "veraPDF needs more memory for this file, audit a smaller one or give Java more (-Xmx)";
            case StackOverflowError endless ->
                "veraPDF finds no end in this file, something in it leads back to itself: save it anew, without that";
            default ->
                "veraPDF failed on this file (" + cause + "), audit it in another format or report it to veraPDF";
        };
    }
}
