import Wording

extension Fault: Told {
    public func told(in language: ReaderLanguage) -> String { message }
}
