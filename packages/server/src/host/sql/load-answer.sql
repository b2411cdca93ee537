select key, request_digest, status, body from answered_request where district = $1::text and key = $2::text
