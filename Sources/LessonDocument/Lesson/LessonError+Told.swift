import Wording

extension LessonError: Told {
    public func told(in language: ReaderLanguage) -> String { message }
}
