-- The perspectives that a body's issues are to be seen in; charters from before have none.
update bodies_charter set content = content || '{"lenses": []}'::jsonb;
update bodies_renewal set content = jsonb_set(content, '{charter,lenses}', '[]'::jsonb) where kind = 'change';
