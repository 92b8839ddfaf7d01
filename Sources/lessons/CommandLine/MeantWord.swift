import Wording

/// What other tools call commands and options of this one.
enum MeantWord {
    /// The command, with what belongs behind it.
    static func command(_ word: String) -> String? { commands[word.lowercased()] }

    /// The option; nil where the word may be a parameter of the lesson, or nothing.
    static func option(_ word: String) -> String? {
        options[word] ?? options[word.lowercased().replacing("_", with: "-")] ?? nearestName(to: word, among: ["--version", "--help"])
    }

    /// Whether a parameter of a lesson may be meant: `--epochs`.
    static func mayBeParameter(_ word: String) -> Bool {
        word.hasPrefix("--") && word.count > 4 && word.dropFirst(2).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    private static let commands = [
        "render": "run", "build": "run", "execute": "run", "exec": "run", "start": "run", "train": "run", "knit": "run", "make": "run", "go": "run",
        "open": "run --open", "serve": "run --watch", "watch": "run --watch", "preview": "run --watch", "ls": "list", "dir": "list", "show": "list",
        "version": "--version", "describe": "check --describe", "info": "check --describe", "test": "check", "lint": "check", "validate": "check",
        "verify": "check", "create": "new", "init": "new", "add": "new", "rm": "clean", "remove": "clean", "delete": "clean", "reset": "clean",
        "clear": "clean",
        "compare": "diff", "download": "data fetch", "fetch": "data fetch", "pdf": "run --pdf",
    ]

    private static let options = [
        "-p": "-P", "--param": "-P", "--parameter": "-P", "--set": "-P", "--arg": "-P", "-D": "-P", "--language": "--lang", "--locale": "--lang",
        "--clean": "--no-cache", "--fresh": "--no-cache", "--refresh": "--no-cache", "--rerun": "--no-cache", "--nocache": "--no-cache",
        "--outdir": "--output-dir",
        "--out-dir": "--output-dir", "--outputdir": "--output-dir", "--only": "--to", "--until": "--to", "--block": "--to", "--debug": "--verbose",
        "--random-seed": "--seed", "--random-state": "--seed", "--expression": "-e", "--eval": "-e", "-c": "-e", "--hlep": "--help", "--hepl": "--help",
        "-help": "--help", "-V": "--version", "--ouput": "--output", "--silent": "--quiet",
    ]
}
