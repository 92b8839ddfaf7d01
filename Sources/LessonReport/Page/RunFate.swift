import LessonDocument
import LessonExecution

/// What sets a run apart from what its lesson says: told at the page's head, a line each.
struct RunFate {
    let phrase: Phrase
    /// The blocks that it is about, where it is about some.
    var blocks: [Block] = []
    var isFailure = false

    /// How many of them are named.
    static let mostBlocks = 8
}

extension LessonRun {
    /// In the order of what comes first: what was asked for otherwise, what stood in, what went wrong, what is missing.
    var fates: [RunFate] {
        var fates: [RunFate] = []
        let changes = changedParameters
        if !changes.isEmpty { fates.append(RunFate(phrase: .otherParameters(changes))) }
        if provenance.seed != lesson.frontMatter.seed { fates.append(RunFate(phrase: .otherSeed(provenance.seed, lessons: lesson.frontMatter.seed))) }
        let samples = provenance.data.filter(\.isSample).map(\.name)
        if !samples.isEmpty { fates.append(RunFate(phrase: .sampleNotice(samples), blocks: blocks.filter(\.usesSample).map(\.block))) }
        let failed = blocks.filter { $0.status == .failed }.map(\.block)
        if !failed.isEmpty { fates.append(RunFate(phrase: .failed(failed.count), blocks: failed, isFailure: true)) }
        if status == .interrupted { fates.append(RunFate(phrase: .interrupted)) }
        let unrun = blocks.filter { $0.status == .skipped }.map(\.block)
        if !unrun.isEmpty { fates.append(RunFate(phrase: .notReached(unrun.count), blocks: unrun)) }
        return fates
    }

    private var changedParameters: [ChangedParameter] {
        let lessons = Dictionary(lesson.frontMatter.params.map { ($0.name, $0.value.text) }, uniquingKeysWith: { first, _ in first })
        return provenance.parameters.compactMap { parameter in
            guard let said = lessons[parameter.name], said != parameter.value else { return nil }
            return ChangedParameter(name: parameter.name, value: fitted(parameter.value, columns: 60), lessons: fitted(said, columns: 60))
        }
    }
}

/// A parameter with another value than the lesson gives it.
package struct ChangedParameter: Equatable {
    package let name: String
    package let value: String
    package let lessons: String

    package init(name: String, value: String, lessons: String) { (self.name, self.value, self.lessons) = (name, value, lessons) }
}
