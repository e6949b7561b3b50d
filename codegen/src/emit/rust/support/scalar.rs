/// A scalar, or `None` for a list or an object, which is read over.
struct Value(Option<Scalar>);

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor).map(Self)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Option<Scalar>;

    fn expecting(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Integer(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Integer(value.into())))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Integer(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Float(value.to_bits())))
    }

    fn visit_str<E>(self, value: &str) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Text(value.to_owned())))
    }

    fn visit_none<E>(self) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Null))
    }

    fn visit_unit<E>(self) -> Result<Option<Scalar>, E> {
        Ok(Some(Scalar::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Option<Scalar>, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        inner: D,
    ) -> Result<Option<Scalar>, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Option<Scalar>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Scalar>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}
