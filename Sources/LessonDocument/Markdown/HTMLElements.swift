/// The names that HTML gives elements, those that it once gave among them.
enum HTMLElements {
    /// Whether it is an element's name, in letters of any case.
    static func contains(_ name: some StringProtocol) -> Bool { names.contains(name.lowercased()) }

    private static let names = Set(
        """
        a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn
        dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li
        link main map mark math menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section
        select selectedcontent slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul
        var video wbr
        acronym applet basefont bgsound big blink center content dir fencedframe font frame frameset image isindex keygen listing marquee menuitem multicol
        nextid nobr noembed noframes param plaintext portal rb rtc shadow spacer strike tt xmp
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The name in a tag at the beginning of a text, `b` of `<b>` and of `</b>`; `nil` where there is no tag.
    static func tagName(in text: some StringProtocol) -> Substring? {
        var rest = Substring(text)
        guard rest.popFirst() == "<" else { return nil }
        if rest.first == "/" { rest.removeFirst() }
        guard rest.first?.isASCII == true, rest.first?.isLetter == true else { return nil }
        return rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}
