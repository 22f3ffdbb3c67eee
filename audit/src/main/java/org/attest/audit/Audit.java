package org.attest.audit;

import java.util.List;

/** A file's answers to the whole checklist, in its order. */
public record Audit(List<Answer> answers) {
    public Audit {
        answers = List.copyOf(answers);
    }

    public Answer answer(Item item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item + " is no item of this checklist"));
    }

    /** Whether every essential item is met or not applicable. */
    public boolean meetsEssentials() {
        return notMet().stream().noneMatch(answer -> answer.item().isEssential());
    }

    public List<Answer> notMet() {
        return answers.stream().filter(answer -> !answer.isMet()).toList();
    }
}
