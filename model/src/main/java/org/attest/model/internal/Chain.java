package org.attest.model.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.internal.CrossReferences.Misfit;

/** The references from things to others of their kind, such as from a source to the one it repeats. */
final class Chain {
    /** Whoever follows a chain may call itself once for each step. */
    private static final int LONGEST = 1_000;

    /** The length of a chain while it is followed. */
    private static final int OPEN = -1;

    private record Link(String pointer, String to) {}

    /** A thing on the way, with its links that are still to be followed. */
    private static final class Step {
        private final String id;
        private final Iterator<Link> links;
        private Link link = new Link("", "");
        private int length;

        Step(String id, List<Link> links) {
            this.id = id;
            this.links = links.iterator();
        }
    }

    private final String component;
    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Misfit> misfits = new ArrayList<>();

    Chain(String component) {
        this.component = component;
    }

    /** Notes that the value at the pointer leads from one id to another. */
    void link(String pointer, String from, String to) {
        links.computeIfAbsent(from, id -> new ArrayList<>()).add(new Link(pointer, to));
    }

    /** Every link that leads back to where it came from, and the first that leads on too far. */
    List<Misfit> problems() {
        links.keySet().stream().filter(id -> !lengths.containsKey(id)).forEach(this::follow);
        return misfits;
    }

    /** Goes each link once, however many lead to it, and keeps its own stack: a text can hold any number of links. */
    private void follow(String start) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(begun(start));
        while (!path.isEmpty()) {
            Step here = path.element();
            if (here.links.hasNext()) {
                here.link = here.links.next();
                Integer known = lengths.get(here.link.to());
                if (known == null) {
                    path.push(begun(here.link.to()));
                } else {
                    gone(here, known);
                }
            } else {
                path.pop();
                lengths.put(here.id, here.length);
                Step before = path.peek();
                if (before != null) {
                    gone(before, here.length);
                }
            }
        }
    }

    private Step begun(String id) {
        lengths.put(id, OPEN);
        return new Step(id, links.getOrDefault(id, List.of()));
    }

    /** The link of the step has been followed to its end, which is so long a way. */
    private void gone(Step step, int length) {
        String leads = "\"" + step.link.to() + "\" leads ";
        if (length == OPEN) {
            misfits.add(new Misfit(
                    step.link.pointer(), leads + "back to here through " + component + ", must not go in a circle"));
        } else if (length == LONGEST) {
            misfits.add(new Misfit(
                    step.link.pointer(),
                    leads + "on " + length + " times through " + component + ", must lead on fewer times"));
        }
        step.length = Math.max(step.length, length + 1);
    }
}
