import LessonLanguage

// How a lesson's code is coloured on its page.
extension CheckedLesson {
    /// How the code that is shown is coloured, by the blocks' numbers: found on another thread, since nothing of the run needs it.
    /// - Parameter tell: is told of it there.
    func findColours(tell: @escaping ([Int: CodeColours]) -> Void = { _ in }) -> Ahead<[Int: CodeColours]> {
        Ahead { [lesson, sources] in
            let shown = zip(lesson.blocks, sources).filter(\.0.options.echo)
            let found = Dictionary(uniqueKeysWithValues: shown.compactMap { block, source in source.colours.map { (block.number, $0) } })
            tell(found)
            return found
        }
    }

    /// How long the end of a run waits for colours. Code that can't be read in a time that a page is waited for has none.
    static let mostColouringSeconds = 2.0
}
