import Wording

/// A binding whose signature and closure disagree.
public enum BindingError: Error {
    case wrongKind(expected: String)
    case badSignature(String)
}

extension BindingError: Told, CustomStringConvertible {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }

    public var description: String { english }

    private var english: String {
        switch self {
        case .wrongKind(let expected): "the host expected a value of type \(expected)"
        case .badSignature(let text): "the host's signature can't be read: \(text)"
        }
    }

    private var korean: String {
        switch self {
        case .wrongKind(let expected): "여기에는 \(expected) 타입의 값이 와야 합니다"
        case .badSignature(let text): "미리 준비된 이름의 선언을 읽을 수 없습니다: \(text)"
        }
    }
}
