print([1, 2].prefix("a"))
// error: 1: cannot convert value of type 'String' to expected argument type 'Int'; 'prefix' is declared as 'prefix(_ count: Int) -> ArraySlice<Element>'
