/// The directives of a block: `//| key: value` lines at its top.
enum Directive: String, CaseIterable {
    case id, echo, eval, output, error, cache, timeout, caption, alt

    /// What its value must be, for messages.
    var expected: ExpectedValue {
        switch self {
        case .id: .id
        case .echo: .flagOrFold
        case .eval: .flagOrTest
        case .output, .error, .cache: .flag
        case .timeout: .seconds
        case .caption, .alt: .text
        }
    }

    /// Puts the value in; `false` where it is not what the directive takes. `id` is no option: its reader keeps it.
    func apply(_ value: ParamValue, to options: inout BlockOptions) -> Bool {
        switch (self, value) {
        case (.echo, .bool(let flag)): (options.echo, options.isFolded) = (flag, false)
        case (.echo, .string("fold")): (options.echo, options.isFolded) = (true, true)
        case (.eval, .bool(let flag)): (options.eval, options.isTest) = (flag, false)
        case (.eval, .string("test")): (options.eval, options.isTest) = (false, true)
        case (.output, .bool(let flag)): options.output = flag
        case (.error, .bool(let flag)): options.error = flag
        case (.cache, .bool(let flag)): options.cache = flag
        case (.timeout, .int(let seconds)) where seconds > 0: options.timeout = Double(seconds)
        case (.timeout, .double(let seconds)) where seconds > 0: options.timeout = seconds
        case (.caption, _): options.caption = value.text
        case (.alt, _): options.alt = value.text
        case (.id, _), (.echo, _), (.eval, _), (.output, _), (.error, _), (.cache, _), (.timeout, _): return false
        }
        return true
    }
}

/// The words that may follow `swift` in a fence's info string.
enum InfoWord: String, CaseIterable {
    case noRun = "no-run"
    case noEcho = "no-echo"
    case noOutput = "no-output"
    case error

    func apply(to options: inout BlockOptions) {
        switch self {
        case .noRun: (options.eval, options.isTest) = (false, false)
        case .noEcho: options.echo = false
        case .noOutput: options.output = false
        case .error: options.error = true
        }
    }
}

extension ParamValue {
    /// The value as the file may have written it.
    public var text: String {
        switch self {
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        case .string(let text): text
        }
    }
}
