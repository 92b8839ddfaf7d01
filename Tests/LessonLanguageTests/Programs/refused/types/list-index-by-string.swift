let a = [1, 2]
print(a["0"])
// error: 2: no 'subscript' takes (String); there is: subscript(_ index: Int) -> Element; subscript(_ range: Range<Int>) -> ArraySlice<Element>; subscript(_ range: ClosedRange<Int>) -> ArraySlice<Element>; subscript(_ range: PartialRangeFrom<Int>) -> ArraySlice<Element>; subscript(_ range: PartialRangeUpTo<Int>) -> ArraySlice<Element>; subscript(_ range: PartialRangeThrough<Int>) -> ArraySlice<Element>
