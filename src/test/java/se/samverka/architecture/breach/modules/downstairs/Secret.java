package se.samverka.architecture.breach.modules.downstairs;

public record Secret(String words) {}
