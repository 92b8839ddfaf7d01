import LessonDocument
import Wording

/// The words of a command line, as they are meant: a lesson by itself is one to be run.
struct CommandWords {
    private let words: [String]
    /// Where the first word is that is no option.
    private let place: Int?

    init(_ words: [String]) {
        let words = words.map(Self.withPlainDashes)
        self.words = words
        var place = words.startIndex
        while place < words.endIndex, words[place].hasPrefix("--lang") { place += words[place] == "--lang" ? 2 : 1 }
        // What stands behind any other option may be its value.
        self.place = place < words.endIndex && !words[place].hasPrefix("-") ? place : nil
    }

    /// The words with the command that is left out.
    /// - Parameter commands: the commands that there are.
    /// - Throws: that the first word is neither a command nor a lesson.
    func completed(_ commands: [String]) throws(Refusal) -> [String] {
        guard let place else { return words }
        if words[place] == "help", let topic = words.dropFirst(place + 1).first, !topic.hasPrefix("-"), !commands.contains(topic) {
            throw unknown(topic, commands)
        }
        guard !commands.contains(words[place]) else { return words }
        let word = words[place]
        guard LessonFinder.find([word]).problems.isEmpty || word.hasSuffix(".md") || word.contains("/") else {
            throw unknown(word, commands)
        }
        return words[..<place] + ["run"] + words[place...]
    }

    private func unknown(_ word: String, _ commands: [String]) -> Refusal {
        if let meant = MeantWord.command(word), commands.contains(String(meant.prefix { $0 != " " })) || meant.hasPrefix("-") {
            return Refusal(error: .noCommand(word, nearest: meant))
        }
        let known = commands + LessonFinder.all.map { FilePath($0).fileName }
        return Refusal(error: .noCommand(word, nearest: nearestName(to: word, among: known)))
    }

    /// Editors and messengers make one long dash of two: `—to`.
    private static func withPlainDashes(_ word: String) -> String {
        guard let dash = word.first, dash == "—" || dash == "–", word.count > 1 else { return word }
        return (word.count > 2 ? "--" : "-") + word.dropFirst()
    }

    struct Refusal: Error { let error: UsageError }
}
